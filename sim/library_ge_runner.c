/* libge_runner.so: there for programs that are linked with it; it offers nothing. */
extern const char aclsim_library_ge_runner[] __attribute__((visibility("default")));
const char aclsim_library_ge_runner[] = "simulated Atlas";
