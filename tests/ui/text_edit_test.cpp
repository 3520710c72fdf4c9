#include "ui/text_edit.hpp"

#include <catch2/catch_test_macros.hpp>

using ui::Motion;
using ui::TextEdit;

TEST_CASE("what is typed stands where the cursor is", "[ui]") {
    TextEdit edit("warme voor 60");
    ui::place(edit, 6, false);

    ui::type(edit, "zaal ");

    CHECK(edit.text == "warme zaal voor 60");
    CHECK(edit.cursor == 11);
}

TEST_CASE("letters of several bytes are one step for the cursor and for deleting", "[ui]") {
    TextEdit edit("café 🎵");

    ui::erase(edit, Motion::left);
    ui::erase(edit, Motion::left);
    ui::move(edit, Motion::left, false);

    CHECK(edit.text == "café");
    CHECK(edit.cursor == 3);
}

TEST_CASE("typing takes the place of what is selected", "[ui]") {
    TextEdit edit("twee drie vier");
    ui::select_word(edit, 6);

    ui::type(edit, "3");

    CHECK(edit.text == "twee 3 vier");
    CHECK_FALSE(edit.has_selection());
}

TEST_CASE("undo takes back a word of typing at a time, and redo brings it back", "[ui]") {
    TextEdit edit;
    for (const char* letter : {"z", "a", "a", "l", " ", "v", "r", "i", "j"}) ui::type(edit, letter);

    CHECK(ui::undo_typing(edit));
    CHECK(edit.text == "zaal ");
    CHECK(ui::undo_typing(edit));
    CHECK(edit.text == "zaal");
    CHECK(ui::redo_typing(edit));
    CHECK(ui::redo_typing(edit));
    CHECK(edit.text == "zaal vrij");
    CHECK_FALSE(ui::redo_typing(edit));
}

TEST_CASE("undo of a pasted text takes all of it back", "[ui]") {
    TextEdit edit("bus");
    ui::type(edit, " met twee chauffeurs");

    ui::undo_typing(edit);

    CHECK(edit.text == "bus");
    CHECK_FALSE(ui::undo_typing(edit));
}

TEST_CASE("control characters are not typed", "[ui]") {
    TextEdit edit;

    ui::type(edit, "a\x01\x7F\tb");

    CHECK(edit.text == "ab");
}

TEST_CASE("the cursor walks and deletes by words", "[ui]") {
    TextEdit edit("een warme zaal");

    ui::move(edit, Motion::word_left, false);
    CHECK(edit.cursor == 10);
    ui::erase(edit, Motion::word_left);

    CHECK(edit.text == "een zaal");
}

TEST_CASE("an arrow without Shift leaves a selection at its side", "[ui]") {
    TextEdit edit("een twee");
    ui::select_all(edit);

    SECTION("to the left") {
        ui::move(edit, Motion::left, false);
        CHECK(edit.cursor == 0);
    }
    SECTION("to the right") {
        ui::move(edit, Motion::right, false);
        CHECK(edit.cursor == 8);
    }
    CHECK_FALSE(edit.has_selection());
}
