#pragma once

#include "domain/state.hpp"
#include "matching/knowledge.hpp"

#include <vector>

namespace matching {

/// What the municipality wishes, understood once.
class Wishes {
public:
    /// Takes over the wishes of a state, or none.
    void take_over(const domain::State& state, bool may_be_known, const Knowledge& knowledge);

    /// The wish that a need and the strength for it serve best: the need is about the same as the
    /// wish, and the strength serves the wish as well; nobody's when they serve none.
    [[nodiscard]] domain::MunicipalWishId served_by(const Understood& need,
                                                    const Understood& strength,
                                                    const Knowledge& knowledge) const;

private:
    struct Wish {
        domain::MunicipalWish said;
        Understood understood;
    };
    std::vector<Wish> wishes_;
};

}  // namespace matching
