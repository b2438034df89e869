//! Declarations of the part of Huawei's CANN that the `aclnn` crate calls, and a loader that finds it at run time.
//!
//! - The types and constants at the root are generated from the C headers in `include/`. They carry CANN's names. A
//!   function of CANN appears as the *type* of a pointer to it: nothing here is linked.
//! - [`Toolkit::load`] opens CANN's libraries and gives the [`Functions`] that were found.
//! - [`Toolkit::collectives`] opens HCCL besides, which programs of one device never need.
//! - [`files`] looks at what stands in the place of a library before it is opened.
//! - [`codes`] names the status numbers and sorts them into classes.
//!
//! C enumerations are newtypes over integers, because newer software may answer with values that are not listed.
//!
//! # The entry points of the quantize operators
//!
//! No release of CANN exports a function called `aclnnAscendQuantV2`. AscendQuantV2 is the name of an operator and of
//! its kernel; programs reach it through `aclnnAscendQuantV3`, which takes an axis, or through the older
//! `aclnnAscendQuant`, which quantizes along the last axis only. `aclnnQuantize` is the operator that divides by the
//! scales.

pub mod codes;
mod collectives;
mod error;
pub mod files;
pub mod installation;
mod loader;
pub mod search;
mod table;
#[cfg(unix)]
mod unix;

#[allow(
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    clippy::all,
    clippy::undocumented_unsafe_blocks
)]
#[rustfmt::skip]
mod bindings {
    #[cfg(not(feature = "bindgen"))]
    include!("bindings.rs");
    #[cfg(feature = "bindgen")]
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}

pub use bindings::*;
pub use collectives::Collectives;
pub use error::{Attempt, LoadError, LoadErrorKind};
pub use loader::{LibraryRole, LoadOptions, OpenedLibrary, Operator, Toolkit};
pub use table::{
    CollectiveFunctions, Compiler, EntryPoints, Functions, Operators, PhaseTwo, Tools,
    UntypedFunction,
};
#[cfg(unix)]
pub use unix::loaded_files;

/// The folder of the C headers that the declarations are generated from, where this crate was compiled.
///
/// For build scripts that compile C or C++ against CANN's interface without a toolkit: list this crate among the
/// build dependencies and pass the folder to the compiler as `-I`.
pub const INCLUDE_DIRECTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/include");

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
