/* Linked into the variant "cann_8_1" only: versions are those of CANN 8.1. */
extern const int aclsim_variant_cann_8_1;
const int aclsim_variant_cann_8_1 = 1;
