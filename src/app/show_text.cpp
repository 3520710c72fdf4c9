#include "app/show_text.hpp"

#include "domain/calendar.hpp"
#include "domain/lookup.hpp"

namespace app {
namespace {

class Text {
public:
    Text(const domain::State& state, const base::Words& words, bool private_too)
        : state_(state), words_(words), private_too_(private_too) {}

    std::string all() {
        opening();
        for (const domain::Organisation& organisation : state_.organisations) about(organisation);
        for (const domain::Proposal* proposal : domain::standing_proposals(state_))
            about(*proposal);
        for (const domain::Poll& poll : state_.polls) about(poll);
        for (const domain::Agreement& agreement : state_.agreements) about(agreement);
        return std::move(text_);
    }

private:
    void line(int indent, const std::string& text) {
        text_ += std::string(static_cast<std::size_t>(indent) * 2, ' ') + text + "\n";
    }
    void labelled(int indent, const char* key, const std::string& value) {
        if (!value.empty()) line(indent, words_.say(std::string("show.") + key) + ": " + value);
    }
    [[nodiscard]] std::string name(domain::OrganisationId id) const {
        const domain::Organisation* organisation = domain::find(state_, id);
        return organisation != nullptr ? organisation->details.name : words_.say("show.gone");
    }

    void opening() {
        const domain::SessionDetails& details = state_.details;
        line(0, details.title);
        labelled(1, "municipality", details.municipality);
        labelled(1, "place", details.place);
        std::string when = domain::long_date(words_, details.date);
        if (!details.from.empty()) when += " " + domain::time_text(words_, details.from);
        if (!details.to.empty()) when += "–" + domain::time_text(words_, details.to);
        labelled(1, "when", when);
        labelled(1, "question", details.question);
        labelled(1, "case", state_.case_card.sentence);
        for (const domain::MunicipalWish& wish : state_.municipal_wishes)
            labelled(1, "municipal_wish", wish.text);
        labelled(1, "present", words_.count("show.people", domain::people_present(state_)));
        for (const domain::ParkedPoint& point : state_.parked_points)
            labelled(1, "parked", point.text);
        if (private_too_) labelled(1, "notes", state_.notes);
    }

    void about(const domain::Organisation& organisation) {
        const domain::OrganisationDetails& details = organisation.details;
        line(0, "");
        line(0, details.name + " (" + details.initials + ", " + details.short_name + ")");
        const std::string& language = state_.details.language;
        labelled(1, "kind", domain::term_name(state_.method.kinds, details.kind, language));
        labelled(1, "field",
                 domain::term_name(state_.method.policy_fields, details.policy_field, language));
        labelled(
            1, "presence",
            words_.say("show.presence." + std::string(domain::name_of(organisation.presence))) +
                ", " + words_.count("show.people", details.people));
        if (private_too_)
            for (const domain::Contact& contact : organisation.contacts)
                labelled(1, "contact", contact.name + " " + contact.phone + " " + contact.email);
        for (const domain::Contribution* contribution : domain::standing_contributions(state_))
            if (contribution->organisation == organisation.id)
                labelled(1, contribution->side == domain::Side::strength ? "strength" : "need",
                         contribution->text + (contribution->showing == domain::Showing::held_back
                                                   ? " (" + words_.say("show.held_back") + ")"
                                                   : ""));
    }

    void about(const domain::Proposal& proposal) {
        line(0, "");
        labelled(0, "proposal", proposal.details.title);
        labelled(1, "what", proposal.details.what);
        labelled(1, "for_whom", proposal.details.for_whom);
        for (const domain::Partner& partner : proposal.details.partners)
            labelled(1, "partner",
                     name(partner.organisation) +
                         (partner.brings.empty() ? "" : " – " + partner.brings));
        for (const domain::OrganisationId joiner : proposal.joiners)
            labelled(1, "joins", name(joiner));
        labelled(1, "return_favour", proposal.details.return_favour);
    }

    void about(const domain::Poll& poll) {
        line(0, "");
        labelled(0, "poll", words_.say(poll.open ? "show.poll_open" : "show.poll_closed"));
        for (std::size_t option = 0; option < poll.options.size(); ++option) {
            std::string figures;
            // An open poll keeps its figures to itself, on a terminal too.
            if (!poll.open && option < poll.counts.size())
                for (const int figure : poll.counts[option].figures)
                    figures += " " + std::to_string(figure);
            line(1, std::string(1, static_cast<char>('A' + option)) + "  " +
                        poll.options[option].title + figures);
        }
    }

    void about(const domain::Agreement& agreement) {
        const domain::AgreementDetails& details = agreement.details;
        const domain::Proposal* proposal = domain::find(state_, details.proposal);
        const auto person = [&](const domain::Person& somebody) {
            return name(somebody.organisation) +
                   (private_too_ && !somebody.name.empty() ? " (" + somebody.name + ")" : "");
        };
        line(0, "");
        labelled(0, "agreement",
                 proposal != nullptr ? proposal->details.title : words_.say("show.gone"));
        labelled(1, "first_step", details.first_step);
        labelled(1, "caller", person(details.caller));
        if (details.called.organisation.exists()) labelled(1, "called", person(details.called));
        labelled(1, "before", domain::short_date(words_, details.before));
        if (!details.review.empty())
            labelled(1, "review", domain::short_date(words_, details.review));
    }

    const domain::State& state_;
    const base::Words& words_;
    bool private_too_;
    std::string text_;
};

}  // namespace

std::string show_text(const domain::State& state, const base::Words& words, bool private_too) {
    return Text(state, words, private_too).all();
}

}  // namespace app
