//! What is generated, against what compilers say.

mod abi;
