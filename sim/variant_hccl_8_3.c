/* Linked into libhccl.so where that is HCCL as of CANN 8.3: one library, with fewer fields of a configuration. */
extern const int aclsim_variant_hccl_8_3;
const int aclsim_variant_hccl_8_3 = 1;
