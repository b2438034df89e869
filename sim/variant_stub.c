/* Linked into the variant "stub" only: every function answers as a link-time
 * stub library does. */
extern const int aclsim_variant_stub;
const int aclsim_variant_stub = 1;
