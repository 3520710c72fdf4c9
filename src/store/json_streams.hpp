#pragma once

#include <cstddef>
#include <istream>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace store {

/// Bytes that a JSON archive of cereal reads where they are. The archive wants a stream, so it is
/// one by type; nobody reads it as a stream.
class ByteSource : public std::istream {
public:
    explicit ByteSource(std::string_view bytes) : std::istream(nullptr), rest(bytes) {}

    std::string_view rest;
};

/// Collects what a JSON archive of cereal writes, without the line breaks it puts between members:
/// inside a JSON text a line break is always escaped.
class LineSink : public std::ostream {
public:
    LineSink() : std::ostream(nullptr) {}

    std::string line;
};

}  // namespace store

// The archives of cereal go through these two, byte by byte, and in the way of the library every
// byte asks the stream anew whether it is well: half the time of opening a long evening. Ours go
// straight to the bytes. Only event_json.cpp includes the archives, always behind this header, so
// there is one meaning of these templates in the program; and every stream it gives them is one of
// the two above.
namespace rapidjson {

template <typename Stream>
class BasicIStreamWrapper;
template <typename Stream>
class BasicOStreamWrapper;

template <>
class BasicIStreamWrapper<std::istream> {
public:
    using Ch = char;
    explicit BasicIStreamWrapper(std::istream& stream)
        : bytes_(static_cast<store::ByteSource&>(stream).rest) {}

    /// A zero byte stands for the end, as everywhere in that library.
    [[nodiscard]] Ch Peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }
    Ch Take() { return at_ < bytes_.size() ? bytes_[at_++] : '\0'; }
    [[nodiscard]] std::size_t Tell() const { return at_; }

    // Asked for by templates that are never run.
    Ch* PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch*) { return 0; }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

template <>
class BasicOStreamWrapper<std::ostream> {
public:
    using Ch = char;
    explicit BasicOStreamWrapper(std::ostream& stream)
        : line_(static_cast<store::LineSink&>(stream).line) {}

    void Put(Ch byte) {
        if (byte != '\n') line_.push_back(byte);
    }
    void Flush() {}

private:
    std::string& line_;
};

}  // namespace rapidjson
