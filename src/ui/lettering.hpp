#pragma once

#include "base/result.hpp"
#include "graph/picture.hpp"

#include <filesystem>
#include <memory>

namespace ui {

/// The widths of text in the typeface of the screens, for the map: the same whichever window,
/// picture or page the map is painted on, and without any of them.
class Lettering {
public:
    /// Takes: `folder`: assets/fonts.
    /// Fails: as load_fonts.
    static base::Result<std::unique_ptr<Lettering>> make(const std::filesystem::path& folder);

    Lettering(const Lettering&) = delete;
    Lettering& operator=(const Lettering&) = delete;
    ~Lettering();

    /// Functions for graph::Setting; they live as long as this object.
    /// Cost: a text is measured once and then remembered.
    [[nodiscard]] graph::Lettering widths() const;

private:
    struct Inside;
    explicit Lettering(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> inside_;
};

}  // namespace ui
