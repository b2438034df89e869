/* libacl_tdt_channel.so: there for programs that are linked with it; it offers nothing. */
extern const char aclsim_library_acl_tdt_channel[] __attribute__((visibility("default")));
const char aclsim_library_acl_tdt_channel[] = "simulated Atlas";
