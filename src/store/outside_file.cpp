#include "store/outside_file.hpp"

#include <fstream>
#include <system_error>

namespace store {

base::Result<std::string> read_outside_file(const std::filesystem::path& file,
                                            std::size_t most_bytes) {
    const std::string name = file.string();
    std::error_code trouble;
    const std::filesystem::file_status status = std::filesystem::status(file, trouble);
    if (status.type() == std::filesystem::file_type::not_found)
        return base::Problem{"file_missing", name};
    if (trouble) return base::Problem{"file_unreadable", name + ": " + trouble.message()};
    if (status.type() == std::filesystem::file_type::directory)
        return base::Problem{"file_unreadable", name};

    std::ifstream opened(file, std::ios::binary);
    if (!opened) return base::Problem{"file_unreadable", name};
    // Read and then measured: the size of a pipe, or of a file that grows, is known to nobody.
    std::string text;
    std::string piece(std::size_t{64} * 1024, '\0');
    while (opened.read(piece.data(), static_cast<std::streamsize>(piece.size())),
           opened.gcount() > 0) {
        text.append(piece, 0, static_cast<std::size_t>(opened.gcount()));
        if (text.size() > most_bytes) return base::Problem{"file_too_large", name};
    }
    if (opened.bad()) return base::Problem{"file_unreadable", name};
    return text;
}

}  // namespace store
