#include "app/pixels.hpp"

#include "app/write_file.hpp"

#include <png.h>

namespace app {
namespace {

/// The bytes of the PNG, or nothing when libpng gave up.
std::string encoded(const Pixels& pixels) {
    // Without alpha: a picture of a screen hides nothing behind it.
    std::vector<std::uint8_t> rgb;
    rgb.reserve(pixels.bytes.size() / 4 * 3);
    for (std::size_t at = 0; at + 3 < pixels.bytes.size(); at += 4)
        rgb.insert(rgb.end(), pixels.bytes.begin() + static_cast<std::ptrdiff_t>(at),
                   pixels.bytes.begin() + static_cast<std::ptrdiff_t>(at) + 3);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    if (png_image_write_to_memory(&image, nullptr, &size, 0, rgb.data(), 0, nullptr) == 0)
        return {};
    std::string text(size, '\0');
    if (png_image_write_to_memory(&image, text.data(), &size, 0, rgb.data(), 0, nullptr) == 0)
        return {};
    text.resize(size);
    return text;
}

}  // namespace

base::Result<base::Done> write_png(const Pixels& pixels, const std::filesystem::path& file) {
    const std::string text = encoded(pixels);
    if (text.empty()) return base::Problem{"cannot_write", file.string()};
    return write_file(file, text);
}

}  // namespace app
