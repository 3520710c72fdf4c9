// What a sanitizer should do in our programs, whoever starts them. Linked only into builds
// with a sanitizer; the names are the sanitizers' own.

extern "C" {

const char* __asan_default_options();  // NOLINT(bugprone-reserved-identifier)
const char* __asan_default_options() { return "strict_string_checks=1"; }

const char* __ubsan_default_options();  // NOLINT(bugprone-reserved-identifier)
const char* __ubsan_default_options() { return "print_stacktrace=1"; }

const char* __tsan_default_options();  // NOLINT(bugprone-reserved-identifier)
const char* __tsan_default_options() { return "halt_on_error=1"; }

const char* __lsan_default_options();  // NOLINT(bugprone-reserved-identifier)
const char* __lsan_default_options() { return "print_suppressions=0"; }

// Memory that graphics drivers keep until the process ends, and the patterns of Fontconfig, whose
// pointers are offsets that the sanitizer cannot follow. Nothing of ours belongs here.
const char* __lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier)
const char* __lsan_default_suppressions() {
    return "leak:libEGL_mesa\nleak:libGLX_mesa\nleak:swrast_dri\nleak:libLLVM\nleak:libglapi\n"
           "leak:libfontconfig\n";
}

}  // extern "C"
