#pragma once

#include "ui/desk_forms.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

// Esc never loses what was typed, nor does choosing something else: a form that is left waits here
// until it is opened again for the same thing.

inline bool same_thing(const OrganisationForm& one, const OrganisationForm& other) {
    return one.organisation == other.organisation;
}
inline bool same_thing(const ContactForm& one, const ContactForm& other) {
    return one.organisation == other.organisation;
}
inline bool same_thing(const LinkForm&, const LinkForm&) { return true; }
inline bool same_thing(const ProposalForm& one, const ProposalForm& other) {
    return one.proposal == other.proposal && one.opportunity == other.opportunity;
}
inline bool same_thing(const PollForm& one, const PollForm& other) {
    return one.round_of == other.round_of;
}
inline bool same_thing(const CorrectionForm& one, const CorrectionForm& other) {
    return one.poll == other.poll && one.option == other.option;
}
inline bool same_thing(const AgreementForm& one, const AgreementForm& other) {
    return one.agreement == other.agreement && one.proposal == other.proposal;
}

/// The forms of one kind that were left.
template <class Form>
class LeftForms {
public:
    /// Keeps a form as it is left.
    ///
    /// Takes: `fresh`: as it would open without this. What says no more than that is not kept, so
    ///        that it follows the facts when it is opened again.
    void keep(Form left, const Form& fresh) {
        drop(left);
        if (!(left == fresh)) forms_.push_back(std::move(left));
    }
    /// The form that was left for the same thing, or else the fresh one.
    [[nodiscard]] Form open(Form fresh) {
        const auto found =
            std::ranges::find_if(forms_, [&](const Form& left) { return same_thing(left, fresh); });
        if (found == forms_.end()) return fresh;
        Form left = std::move(*found);
        forms_.erase(found);
        return left;
    }
    void clear() { forms_.clear(); }

private:
    void drop(const Form& form) {
        std::erase_if(forms_, [&](const Form& left) { return same_thing(left, form); });
    }

    std::vector<Form> forms_;
};

/// A form that always stands open follows the facts, an undo too, while nothing is typed in it.
///
/// Takes: `facts`: what the facts said in the frame before; `fresh`: what they say now.
template <class Form>
void follow(std::optional<Form>& form, std::optional<Form>& facts, const Form& fresh) {
    const bool untouched = form && facts && *form == *facts;
    if (!form || (untouched && !(*facts == fresh))) form = fresh;
    facts = fresh;
}

}  // namespace ui
