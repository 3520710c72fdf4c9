#include "store/state_json.hpp"

#include "domain/evening_time.hpp"
#include "domain/lookup.hpp"
#include "store/fields.hpp"

#include <concepts>
#include <nlohmann/json.hpp>
#include <type_traits>
#include <vector>

namespace store {
namespace {

using Json = nlohmann::ordered_json;

Json moment(base::UtcSeconds at) {
    const std::string second = std::to_string(at.time_since_epoch().count() % 60);
    return domain::local_date(at, 0) + "T" + domain::local_time(at, 0) + ":" +
           (second.size() == 1 ? "0" : "") + second + "Z";
}

/// Writes the parts of an evening, leaving out what is private unless it is asked for.
class StateWriter {
public:
    explicit StateWriter(bool private_too) : private_too_(private_too) {}

    [[nodiscard]] Json evening(const domain::State& state) const {
        Json json;
        json["started"] = state.started;
        json["ended"] = state.ended;
        json["method"]["key"] = state.method.key;
        json["method"]["name"] = value(state.method.name);
        json["session"] = value(state.details);
        json["case"] = value(state.case_card);
        json["municipal_role"] = value(state.municipal_role);
        json["municipal_wishes"] = list(state.municipal_wishes);
        json["organisations"] = list(state.organisations);
        json["contributions"] = list(state.contributions);
        json["link_marks"] = list(state.link_marks);
        json["proposals"] = list(state.proposals);
        json["polls"] = value(state.polls);
        json["agreements"] = list(state.agreements);
        json["parked_points"] = list(state.parked_points);
        json["clock"] = clock(state);
        json["table_plan"] = table_plan(state.table_plan);
        json["wall"] = value(state.wall);
        json["map_look"] = value(state.map_look);
        if (private_too_) json["notes"] = state.notes;
        return json;
    }

private:
    struct Members {
        const StateWriter& writer;
        Json& json;
        template <class Member>
        void operator()(const char* name, const Member& member) const {
            json[name] = writer.value(member);
        }
    };

    [[nodiscard]] Json value(const std::string& text) const { return text; }
    [[nodiscard]] Json value(std::integral auto number) const { return number; }
    [[nodiscard]] Json value(base::UtcSeconds at) const { return moment(at); }
    template <class Kind>
    [[nodiscard]] Json value(base::Id<Kind> id) const {
        return to_text(id);
    }
    template <class Choice>
    requires std::is_enum_v<Choice>
    [[nodiscard]] Json value(Choice choice) const { return std::string(domain::name_of(choice)); }
    template <class Item>
    [[nodiscard]] Json value(const std::vector<Item>& items) const {
        Json json = Json::array();
        for (const Item& item : items) json.push_back(value(item));
        return json;
    }
    template <HasFields Struct>
    [[nodiscard]] Json value(const Struct& thing) const {
        Json json = Json::object();
        add(json, thing);
        return json;
    }
    /// An open poll keeps its figures and concerns to itself.
    [[nodiscard]] Json value(const domain::Poll& poll) const {
        Json json = Json::object();
        if (!poll.open || private_too_) {
            add(json, poll);
        } else {
            domain::Poll silent = poll;
            for (domain::OptionCount& count : silent.counts) count = {};
            silent.papers = -1;
            add(json, silent);
        }
        if (poll.open) json.erase("closed_at");
        return json;
    }
    [[nodiscard]] Json value(const domain::Person& person) const {
        Json json;
        json["organisation"] = value(person.organisation);
        if (private_too_) json["name"] = person.name;
        return json;
    }

    /// The members of `thing` beside those that are there.
    template <class Struct>
    void add(Json& json, const Struct& thing) const {
        fields(Members{*this, json}, thing);
    }

    template <class Thing>
    [[nodiscard]] Json list(const std::vector<Thing>& things) const {
        Json json = Json::array();
        for (const Thing& one : things) {
            Json& made = json.emplace_back();
            made["id"] = value(one.id);
            write(made, one);
        }
        return json;
    }

    void write(Json& json, const domain::MunicipalWish& wish) const { json["text"] = wish.text; }
    void write(Json& json, const domain::Organisation& organisation) const {
        add(json, organisation.details);
        json["presence"] = value(organisation.presence);
        if (organisation.place) json["place"] = value(*organisation.place);
        json["resident"] = organisation.resident;
        if (private_too_) json["contacts"] = value(organisation.contacts);
    }
    void write(Json& json, const domain::Contribution& contribution) const {
        json["organisation"] = value(contribution.organisation);
        json["side"] = value(contribution.side);
        json["text"] = contribution.text;
        json["category"] = contribution.category;
        json["target_groups"] = value(contribution.target_groups);
        json["showing"] = value(contribution.showing);
        json["merged_into"] = value(contribution.merged_into);
        json["merged"] = value(contribution.merged);
    }
    void write(Json& json, const domain::LinkMark& mark) const {
        json["marking"] = value(mark.marking);
        add(json, mark.link);
    }
    void write(Json& json, const domain::Proposal& proposal) const {
        add(json, proposal.details);
        json["joiners"] = value(proposal.joiners);
        json["merged_into"] = value(proposal.merged_into);
        json["merged"] = value(proposal.merged);
        json["conditions"] = value(proposal.conditions);
    }
    void write(Json& json, const domain::Agreement& agreement) const {
        add(json, agreement.details);
        json["follow_up"] = value(agreement.follow_up);
        json["follow_up_note"] = agreement.follow_up_note;
        if (private_too_) return;
        for (const char* name : {"coordinator", "witness", "follow_up_note"}) json.erase(name);
    }
    void write(Json& json, const domain::ParkedPoint& point) const {
        json["text"] = point.text;
        json["organisation"] = value(point.organisation);
    }

    [[nodiscard]] Json clock(const domain::State& state) const {
        const domain::Phase* phase = domain::current_phase(state);
        Json json;
        json["phase"] = state.clock.phase;
        json["key"] = phase == nullptr ? "" : phase->key;
        json["since"] = value(state.clock.since);
        json["planned_end"] = value(state.clock.planned_end);
        json["minutes"] = value(state.clock.minutes);
        return json;
    }
    [[nodiscard]] Json table_plan(const domain::TablePlan& plan) const {
        Json json;
        json["tables"] = value(plan.tables);
        json["rounds"] = plan.rounds;
        json["round_minutes"] = plan.round_minutes;
        json["round"] = plan.round;
        json["round_end"] = value(plan.round_end);
        return json;
    }

    bool private_too_;
};

}  // namespace

std::string state_json(const domain::State& state, bool private_too) {
    const Json json = StateWriter(private_too).evening(state);
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace store
