#pragma once

#include "domain/command.hpp"
#include "ui/text_edit.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ui {

// What is being filled in at the desk, before it becomes a wish.

/// An organisation; `organisation` nobody: a new one.
struct OrganisationForm {
    domain::OrganisationId organisation;
    TextEdit name, short_name, initials, people;
    std::string kind, policy_field;

    bool operator==(const OrganisationForm&) const = default;
};

struct ContactForm {
    domain::OrganisationId organisation;
    TextEdit name, phone, email;

    bool operator==(const ContactForm&) const = default;
};

struct ContributionForm {
    domain::ContributionId contribution;
    TextEdit text;
};

/// An opportunity that somebody in the room names.
struct LinkForm {
    TextEdit one, other, reason;

    bool operator==(const LinkForm&) const = default;
};

struct PartnerLine {
    domain::OrganisationId organisation;
    TextEdit brings;

    bool operator==(const PartnerLine&) const = default;
};

/// A proposal; `proposal` nobody: a new one, made from `opportunity` when that names anybody.
struct ProposalForm {
    domain::ProposalId proposal;
    TextEdit title, what, for_whom, return_favour, add_partner;
    std::vector<PartnerLine> partners;
    domain::MunicipalWishId serves;
    std::vector<domain::OrganisationId> opportunity;

    bool operator==(const ProposalForm&) const = default;
};

/// The condition check of one proposal; `needed` has a line per question.
struct ConditionForm {
    domain::ProposalId proposal;
    std::vector<TextEdit> needed;
};

struct PollForm {
    domain::PollRules rules;
    std::vector<domain::ProposalId> options;
    std::vector<domain::ProposalId> seen;  // the plans that stood when the form was drawn last
    domain::PollId round_of;
    TextEdit dots_each, most_on_one;

    bool operator==(const PollForm&) const = default;
};

/// Figures as they are typed; by option and level. What is typed becomes a fact when the field is
/// left with Enter or Tab.
struct CountForm {
    domain::PollId poll;
    std::map<std::pair<int, int>, TextEdit> figures;
    TextEdit papers, concern;
    std::map<std::pair<int, int>, int> asked;      // what was asked to be noted
    std::map<std::pair<int, int>, int> seen;       // what stood in the facts last
    std::optional<std::pair<int, int>> typed_now;  // over the wall: the figure that may be read
    int asked_papers = -1;
    int asked_on_wall = -1;  // the option that the wall asked when the field was chosen
};

struct CorrectionForm {
    domain::PollId poll;
    int option = 0;
    int level = 0;
    TextEdit figure, reason;

    bool operator==(const CorrectionForm&) const = default;
};

/// An agreement; `agreement` nobody: a new one of `proposal`.
struct AgreementForm {
    domain::AgreementId agreement;
    domain::ProposalId proposal;
    TextEdit first_step, caller, before;
    TextEdit called, review, coordinator, not_for, witness;
    domain::OrganisationId caller_of, called_of;
    bool more = false;

    bool operator==(const AgreementForm&) const = default;
};

struct TablesForm {
    TextEdit tables, rounds, minutes, move;
};

struct SessionForm {
    TextEdit title, municipality, place, date, from, to, question, facilitator, delete_by;

    bool operator==(const SessionForm&) const = default;
};

struct CaseForm {
    TextEdit sentence, source, falls_outside;
    std::vector<std::pair<TextEdit, TextEdit>> figures;  // number, text

    bool operator==(const CaseForm&) const = default;
};

}  // namespace ui
