#include "app/pixels.hpp"

#include <png.h>

#include <cstring>

#include "app/write_file.hpp"

namespace app {
namespace {

void append(png_structp png, png_bytep bytes, png_size_t size) {
    auto* text = static_cast<std::string*>(png_get_io_ptr(png));
    text->append(reinterpret_cast<const char*>(bytes), size);
}

/// The bytes of the PNG, or nothing when libpng gave up.
std::string encoded(const Pixels& pixels) {
    std::string text;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png != nullptr ? png_create_info_struct(png) : nullptr;
    std::vector<png_byte> row(static_cast<std::size_t>(pixels.width) * 3);
    // libpng reports an error by jumping back to here.
    if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_write_struct(&png, &info);
        return {};
    }
    png_set_write_fn(png, &text, append, nullptr);
    png_set_IHDR(png, info, static_cast<png_uint_32>(pixels.width),
                 static_cast<png_uint_32>(pixels.height), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    const std::uint8_t* from = pixels.bytes.data();
    for (int y = 0; y < pixels.height; ++y) {
        for (std::size_t at = 0; at < row.size(); at += 3, from += 4) std::memcpy(&row[at], from, 3);
        png_write_row(png, row.data());
    }
    png_write_end(png, nullptr);
    png_destroy_write_struct(&png, &info);
    return text;
}

}  // namespace

base::Result<base::Done> write_png(const Pixels& pixels, const std::filesystem::path& file) {
    const std::string text = encoded(pixels);
    if (text.empty()) return base::Problem{"cannot_write", file.string()};
    return write_file(file, text);
}

}  // namespace app
