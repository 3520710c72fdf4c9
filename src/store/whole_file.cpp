#include "store/whole_file.hpp"

#include <memory>
#include <string>

namespace store {

namespace fs = std::filesystem;
using base::Done;
using base::Problem;
using base::Result;

namespace {

Result<Done> write_and_sync(base::Files& files, const fs::path& file, std::string_view bytes) {
    Result<std::unique_ptr<base::AppendFile>> made = files.create(file);
    if (!made.has_value()) return made.error();
    Result<Done> done = made.value()->append(bytes);
    if (!done.has_value()) return done;
    return made.value()->sync();
}

Result<Done> check(base::Files& files, const fs::path& file, std::string_view bytes) {
    const Result<std::string> there = files.read(file);
    if (!there.has_value()) return there.error();
    if (there.value() != bytes) return Problem{"copy_differs", file.string()};
    return Done{};
}

Result<Done> put_in_place(base::Files& files, const fs::path& saving, const fs::path& file,
                          std::string_view bytes) {
    Result<Done> done = write_and_sync(files, saving, bytes);
    if (done.has_value()) done = check(files, saving, bytes);
    if (done.has_value()) done = files.rename(saving, file);
    return done;
}

}  // namespace

fs::path saving_name(const fs::path& file) {
    fs::path name = file;
    return name += ".saving";
}

Result<Done> write_whole_file(base::Files& files, const fs::path& file, std::string_view bytes,
                              Replacing replacing) {
    if (replacing == Replacing::never && files.exists(file))
        return Problem{"file_exists", file.string()};
    const fs::path saving = saving_name(file);
    // One that a crash left; whoever saves holds the lock, so nobody is at it.
    if (files.exists(saving)) {
        Result<Done> gone = files.remove(saving);
        if (!gone.has_value()) return gone;
    }
    const Result<Done> put = put_in_place(files, saving, file, bytes);
    if (!put.has_value()) {
        static_cast<void>(files.remove(saving).has_value());
        return put;
    }
    return files.sync_folder(file.parent_path());
}

}  // namespace store
