#include "store/erase.hpp"

#include "store/door.hpp"
#include "store/made_up_facts.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::FactNumber;
using store::Mention;
using store::Person;
using support::Disk;

namespace {

const Person jan{"Jan de Vries", "06-12345678", "jan@voorbeeld.example"};
const std::string private_text = "PRIVATE";

domain::Record fact(std::uint32_t number, domain::Event event) {
    return {{number}, {}, domain::Origin::facilitator, std::move(event)};
}

/// An evening in which Jan is everywhere.
std::vector<domain::Record> evening_with_jan() {
    domain::ImportedRow row;
    row.contact = {{}, "Jan de Vries", "06-12345678", "jan@voorbeeld.example"};
    domain::AgreementDetails agreement;
    agreement.first_step = "bellen";
    agreement.caller = {{2}, "Jan de Vries"};
    agreement.called = {{3}, "Mia Bos"};
    agreement.coordinator = "jan  DE vries";
    agreement.witness = "Piet";
    return {
        fact(1, domain::OrganisationJoined{{"Museum", "Museum", "M", "", "", 1}, {}}),
        fact(2, domain::ContactAdded{{1}, "Jan de Vries", "06-12345678", "jan@voorbeeld.example"}),
        fact(3, domain::ContactAdded{{1}, "Mia Bos", "06-87654321", "mia@voorbeeld.example"}),
        fact(4, domain::ResidentJoined{{"bewoner", "bewoner", "B", "", "", 1}, "Jan de Vries"}),
        fact(5, domain::TableImported{"lijst.csv", {row}}),
        fact(6, domain::AgreementMade{agreement}),
        fact(7, domain::AgreementAmended{{6}, agreement}),
        fact(8, domain::NotesSet{"Vraag het aan Jan de Vries."}),
    };
}

/// Puts a mark in every field whose path ends as one of `wanted` does.
struct Marker {
    const std::vector<std::string>& wanted;
    std::string path;
    int marked = 0;

    void operator()(const char* name, auto& member) {
        const std::string before = path;
        path += path.empty() ? name : std::string(".") + name;
        mark(member);
        path = before;
    }
    void mark(std::string& text) {
        for (const std::string& end : wanted) {
            if (!path.ends_with(end)) continue;
            text = private_text;
            ++marked;
        }
    }
    template <class T>
    void mark(std::vector<T>& many) {
        many.resize(2);
        for (T& one : many) mark(one);
    }
    void mark(store::HasFields auto& thing) { store::fields(*this, thing); }
    template <class T>
    void mark(T&) {}
};

}  // namespace

TEST_CASE("a person is taken out of every private field, and nobody else is", "[store][erase]") {
    std::vector<domain::Record> records = evening_with_jan();

    const std::vector<std::size_t> changed = store::erase_from(records, jan);

    CHECK(changed == std::vector<std::size_t>{1, 3, 4, 5, 6});
    const auto& contact = std::get<domain::ContactAdded>(records[1].event);
    CHECK(contact.name.empty());
    CHECK(contact.phone.empty());
    CHECK(contact.email.empty());
    CHECK(std::get<domain::ContactAdded>(records[2].event).name == "Mia Bos");
    CHECK(std::get<domain::ResidentJoined>(records[3].event).name.empty());
    CHECK(std::get<domain::TableImported>(records[4].event).rows[0].contact == domain::Contact{});
    const auto& agreement = std::get<domain::AgreementMade>(records[5].event).details;
    CHECK(agreement.caller == domain::Person{{2}, ""});
    CHECK(agreement.called == domain::Person{{3}, "Mia Bos"});
    CHECK(agreement.coordinator.empty());
    CHECK(agreement.witness == "Piet");
    for (std::size_t at = 0; at < records.size(); ++at) CHECK(records[at].number.number == at + 1);
}

TEST_CASE("where a name still stands in what somebody typed is told", "[store][erase]") {
    std::vector<domain::Record> records = evening_with_jan();
    CHECK_FALSE(store::erase_from(records, jan).empty());
    domain::ProposalDetails plan;
    plan.partners = {{{1}, "zaal"}, {{2}, "JAN de vries, 06-12345678"}};
    records.push_back(fact(9, domain::ProposalMade{plan}));

    CHECK(store::mentions_in(records, jan) ==
          std::vector<Mention>{{{8}, "text"}, {{9}, "details.partners.brings"}});
}

TEST_CASE("a telephone shared with somebody else goes from both, the other name stays",
          "[store][erase]") {
    std::vector<domain::Record> records = {
        fact(1, domain::ContactAdded{{1}, "Mia Bos", "06-12345678", "mia@voorbeeld.example"})};

    CHECK_FALSE(store::erase_from(records, jan).empty());

    const auto& contact = std::get<domain::ContactAdded>(records[0].event);
    CHECK(contact.name == "Mia Bos");
    CHECK(contact.phone.empty());
    CHECK(contact.email == "mia@voorbeeld.example");
}

TEST_CASE("an empty name erases nobody", "[store][erase]") {
    std::vector<domain::Record> records = evening_with_jan();

    CHECK(store::erase_from(records, Person{}).empty());
    CHECK(store::mentions_in(records, Person{}).empty());
}

TEST_CASE("every field that holds a person can be erased", "[store][erase]") {
    // A fact of a later version with a new private field must be added to the eraser: the names
    // of fields that hold people are these.
    const std::vector<std::string> about_people = {"caller.name", "called.name", "coordinator",
                                                   "witness",     "phone",       "email"};
    int marked = 0;
    for (const std::string_view code : store::event_codes) {
        Marker marker{about_people, "", 0};
        domain::Event event = *store::event_with_code(code);
        std::visit([&](auto& inside) { store::fields(marker, inside); }, event);
        marked += marker.marked;
        std::vector<domain::Record> records = {fact(1, event)};

        const std::size_t changed =
            store::erase_from(records, {private_text, private_text, private_text}).size();

        CAPTURE(code);
        CHECK(changed == (marker.marked > 0 ? 1U : 0U));
        CHECK(made_up::json(records[0]).find(private_text) == std::string::npos);
    }
    CHECK(marked >= 14);
}

TEST_CASE("after erasing no file holds a byte of the person", "[store][erase]") {
    auto disk = std::make_shared<Disk>();
    const std::string cut = "/evening/cuijk.samen.cut-1";
    {
        const auto session = door::created(disk);
        door::submit_and_save(*session, door::park("een"));
        door::submit(*session, domain::AddResident{"Jan de Vries"});
        door::submit(*session, door::park("twee"));
    }
    const std::string good = disk->bytes(door::file);
    const std::string lost = store::frame_line(
        {{9},
         store::Written::first,
         made_up::json(fact(9, domain::ContactAdded{{2}, "Jan de Vries", "06-12345678", ""}))});
    disk->put(door::file, good + "5 torn {\"name\": \"Jan de Vr\n" + lost.substr(0, 60));
    disk->put(cut, lost + "6 torn \"Jan de Vries\"");
    disk->put(cut + ".saving", "Jan de Vries");
    disk->put("/stick/cuijk.samen.cut-1", "Jan de Vries");
    const auto session = door::opened(disk);
    REQUIRE(session->set_second_place("/stick").has_value());
    const domain::State before = *session->snapshot();

    const base::Result<store::Erased> erased = session->erase_person(jan);

    REQUIRE(erased.has_value());
    CHECK(erased.value().facts == 1);
    CHECK(erased.value().mentions.empty());
    CHECK(erased.value().cut_files == 3);
    CHECK(erased.value().left_undone.empty());
    auto left = disk->with_only_what_was_synced();
    for (const auto& one : {disk, left})
        for (const std::string& name : one->names()) {
            CAPTURE(name);
            CHECK(one->bytes(name).find("Jan") == std::string::npos);
            CHECK(one->bytes(name).find("06-12345678") == std::string::npos);
        }
    CHECK(store::read_journal(left->bytes(door::file)).records.size() == 4);
    CHECK(left->bytes("/stick/cuijk.samen") == left->bytes(door::file));
    CHECK(session->snapshot()->organisations.size() == before.organisations.size());
    CHECK(session->snapshot()->parked_points == before.parked_points);
    door::submit_and_save(*session, door::park("drie"));
    CHECK(door::state_in(disk->bytes(door::file)) == *session->snapshot());
}

TEST_CASE("who came in by a table leaves no byte behind, and all ids stay", "[store][erase]") {
    domain::ImportTable table;
    table.source = "lijst.csv";
    table.rows.resize(2);
    table.rows[0].details.name = "Jongerenwerk";
    table.rows[0].strengths = {"jongeren met tijd overdag"};
    table.rows[0].contact = {{}, "Noor Jansen", "0485 000 000", "noor@voorbeeld.example"};
    table.rows[1].details.name = "Wijkbus";
    table.rows[1].needs = {"chauffeurs"};
    table.rows[1].contact = {{}, "Mia Bos", "0485 000 009", "mia@voorbeeld.example"};
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    door::submit_and_save(*session, table);
    door::submit_and_save(*session, door::park("een"));
    REQUIRE(session->set_second_place("/stick").has_value());
    const std::string file = disk->bytes(door::file);
    const std::size_t line = file.find("\n2 ") + 1;
    disk->put("/evening/cuijk.samen.cut-1", file.substr(line, file.find('\n', line) + 1 - line));
    const domain::State before = *session->snapshot();

    const base::Result<store::Erased> erased = session->erase_person({"noor jansen", "", ""});

    REQUIRE(erased.has_value());
    CHECK(erased.value().facts == 1);
    CHECK(erased.value().cut_files == 1);
    CHECK(erased.value().left_undone.empty());
    auto left = disk->with_only_what_was_synced();
    for (const auto& one : {disk, left})
        for (const std::string& name : one->names())
            for (const char* part : {"Noor", "Jansen", "0485 000 000", "noor@voorbeeld"}) {
                CAPTURE(name, part);
                CHECK(one->bytes(name).find(part) == std::string::npos);
            }
    CHECK(left->bytes("/stick/cuijk.samen").find("Mia Bos") != std::string::npos);
    domain::State expected = before;
    REQUIRE(expected.organisations.size() == 2);
    REQUIRE(expected.organisations[0].contacts.size() == 1);
    expected.organisations[0].contacts.clear();
    CHECK(*session->snapshot() == expected);
    CHECK(door::state_in(left->bytes(door::file)) == expected);
}

TEST_CASE("lines that do not name the person stay byte for byte", "[store][erase]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    for (int at = 0; at < 5; ++at) door::submit_and_save(*session, door::park("punt"));
    door::submit_and_save(*session, domain::AddResident{"Jan de Vries"});
    door::submit_and_save(*session, door::park("drie"));
    REQUIRE(session->save_copy("/copy.samen").has_value());
    const std::string before = disk->bytes("/copy.samen");

    REQUIRE(session->erase_person(jan).has_value());
    REQUIRE(session->save_copy("/after.samen").has_value());
    const std::string after = disk->bytes("/after.samen");

    const std::size_t at = before.find("\n7 ");
    REQUIRE(at != before.npos);
    CHECK(after.substr(0, at) == before.substr(0, at));
    CHECK(after.substr(after.find("\n8 ")) == before.substr(before.find("\n8 ")));
    CHECK(after.find("Jan") == after.npos);
}

TEST_CASE("when the disk fails nobody is erased, in the file or in memory", "[store][erase]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    door::submit_and_save(*session, domain::AddResident{"Jan de Vries"});
    const std::string before = disk->bytes(door::file);
    disk->fail({2, true, true, {"disk_full", "made up"}});

    const base::Result<store::Erased> erased = session->erase_person(jan);

    REQUIRE_FALSE(erased.has_value());
    CHECK(erased.error().code == "disk_full");
    CHECK(disk->bytes(door::file) == before);
    disk->fail({});
    CHECK(session->erase_person(jan).value().facts == 1);
}
