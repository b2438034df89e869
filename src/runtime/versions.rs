//! What CANN answers when it is asked for the versions of its packages.

use std::ffi::c_char;

use aclnn_sys as sys;

/// What CANN answers, and the code of the call.
pub(crate) type Answer = (i32, String);

/// The version of a package, as `aclsysGetCANNVersion` (CANN 8.1) has it.
pub(crate) fn of_package(
    functions: &sys::Functions,
    package: sys::aclCANNPackageName,
) -> Option<Answer> {
    let get = functions.aclsysGetCANNVersion?;
    let mut version = sys::aclCANNPackageVersion {
        version: [0; 128],
        majorVersion: [0; 64],
        minorVersion: [0; 64],
        releaseVersion: [0; 64],
        patchVersion: [0; 64],
        reserved: [0; 128],
    };
    // SAFETY: the structure is valid for the write.
    let code = unsafe { get(package, &mut version) };
    Some((code, until_nul(&version.version)))
}

/// The version of a package that newer CANN knows by its name, by `aclsysGetVersionStr`.
pub(crate) fn of_named_package(functions: &sys::Functions, name: &str) -> Option<Answer> {
    let get = functions.aclsysGetVersionStr?;
    let mut version: [c_char; sys::ACL_PKG_VERSION_MAX_SIZE as usize] =
        [0; sys::ACL_PKG_VERSION_MAX_SIZE as usize];
    let mut name = changeable(name);
    // SAFETY: the name is a C string, and the text has the room that the function asks for.
    let code = unsafe { get(name.as_mut_ptr().cast(), version.as_mut_ptr()) };
    Some((code, until_nul(&version)))
}

/// A package's version as one number, by `aclsysGetVersionNum`.
pub(crate) fn number_of_named_package(
    functions: &sys::Functions,
    name: &str,
) -> Option<(i32, i32)> {
    let get = functions.aclsysGetVersionNum?;
    let mut number = 0;
    let mut name = changeable(name);
    // SAFETY: the name is a C string, and the number is valid for the write.
    let code = unsafe { get(name.as_mut_ptr().cast(), &mut number) };
    Some((code, number))
}

/// The functions take the name as a text that they could change.
fn changeable(name: &str) -> Vec<u8> {
    name.bytes().chain([0]).collect()
}

/// The text up to its end, which a library that fills the room entirely does not mark.
pub(super) fn until_nul(text: &[c_char]) -> String {
    let bytes: Vec<u8> = text
        .iter()
        .map(|character| character.to_ne_bytes()[0])
        .take_while(|byte| *byte != 0)
        .collect();
    String::from_utf8_lossy(&bytes).into_owned()
}
