/* libhccl.so: there for programs that are linked with it; it offers nothing. */
extern const char aclsim_library_hccl[] __attribute__((visibility("default")));
const char aclsim_library_hccl[] = "simulated Atlas";
