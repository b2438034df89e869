//! Who may open a file, when this user may not.

use std::fmt;
#[cfg(unix)]
use std::path::Path;
use std::path::PathBuf;

/// A file or a folder that this user may not open, and to whom it belongs.
///
/// Shown it completes a sentence that begins with the path that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Denied {
    /// Where the way ends: the file itself, or a folder on the way to it that may not be entered.
    pub path: PathBuf,
    /// Whether that is a folder.
    pub folder: bool,
    /// Whether more was asked for than to read.
    pub writing: bool,
    /// This user.
    pub user: String,
    /// To whom it belongs; `None` when the system does not tell.
    pub owner: Option<Owner>,
}

/// To whom a file belongs, and what that says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Owner {
    /// The user's name, or the number of one without a name.
    pub user: String,
    /// The group's name, or the number of one without a name.
    pub group: String,
    /// The permission bits.
    pub mode: u32,
}

impl Denied {
    /// The bits of `rwx` that it would take.
    fn wanted(&self) -> u32 {
        match (self.folder, self.writing) {
            (true, _) => 0o1,
            (false, false) => 0o4,
            (false, true) => 0o6,
        }
    }

    fn allows(&self, shift: u32) -> bool {
        let wanted = self.wanted();
        self.owner
            .as_ref()
            .is_some_and(|owner| owner.mode >> shift & wanted == wanted)
    }

    /// The group that lets its members in, where it is one that people are added to: root's is not.
    fn open_group(&self) -> Option<&str> {
        let group = &self.owner.as_ref()?.group;
        (self.allows(3) && group != "root").then_some(group)
    }

    /// What the administrator types to let this user in, where that can be told.
    pub fn command(&self) -> Option<String> {
        self.owner.as_ref().filter(|_| !self.allows(0))?;
        Some(if let Some(group) = self.open_group() {
            format!("usermod -a -G {group} {}", self.user)
        } else {
            let bits = match (self.folder, self.writing) {
                (true, _) => "x",
                (false, false) => "r",
                (false, true) => "rw",
            };
            format!("chmod o+{bits} {}", self.path.display())
        })
    }

    /// What to do about it, in a few words.
    pub fn remedy(&self) -> String {
        let user = &self.user;
        match &self.owner {
            // Everybody may, by the bits: something else forbids it.
            Some(_) if self.allows(0) => "its permissions allow it, so look at access lists, SELinux or AppArmor, and what the container may use".to_owned(),
            Some(_) if self.open_group().is_some() => format!(
                "add {user} to the group {}, and log in again",
                self.open_group().unwrap_or_default()
            ),
            Some(owner) if owner.user != "root" => {
                format!("have {} or root grant it to {user} (chmod, chgrp)", owner.user)
            }
            Some(_) => format!("have root grant it to {user} (chmod, chgrp)"),
            None => format!("have root grant it to {user}"),
        }
    }
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "may not be opened by this user ({})", self.user)?;
        f.write_str(": ")?;
        if self.folder {
            write!(f, "the folder {} ", self.path.display())?;
        } else {
            f.write_str("it ")?;
        }
        let Some(owner) = &self.owner else {
            return f.write_str("is closed to others");
        };
        write!(
            f,
            "belongs to {}, group {}, mode {:03o}",
            owner.user, owner.group, owner.mode
        )?;
        match (self.allows(6), self.allows(3)) {
            _ if self.allows(0) => Ok(()),
            (true, true) => write!(f, ", so {} and that group may", owner.user),
            (true, false) if owner.user == "root" => f.write_str(", so only root may"),
            (true, false) => write!(f, ", so only {} and root may", owner.user),
            (false, true) => f.write_str(", so that group may"),
            (false, false) => f.write_str(", so only root may"),
        }
    }
}

#[cfg(unix)]
mod unix {
    use std::ffi::CString;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::MetadataExt;

    use super::*;

    impl Denied {
        /// Whether this user may read `path`, and write it if `writing`, by all that the system knows before it is opened.
        ///
        /// # Errors
        /// Who may instead. A path that leads nowhere is no error.
        pub fn check(path: &Path, writing: bool) -> Result<(), Denied> {
            let Ok(name) = CString::new(path.as_os_str().as_bytes()) else {
                return Ok(());
            };
            let wanted = if writing {
                libc::R_OK | libc::W_OK
            } else {
                libc::R_OK
            };
            // SAFETY: the name is a C string, and the call writes nothing.
            let answer =
                unsafe { libc::faccessat(libc::AT_FDCWD, name.as_ptr(), wanted, libc::AT_EACCESS) };
            let error = std::io::Error::last_os_error();
            if answer == 0 || error.kind() != std::io::ErrorKind::PermissionDenied {
                return Ok(());
            }
            let mut denied = Denied::at(path);
            denied.writing = writing;
            Err(denied)
        }

        /// Where the way to `path` ends for this user.
        pub(crate) fn at(path: &Path) -> Denied {
            let (path, folder) = where_it_ends(path, 40);
            let owner = std::fs::metadata(&path).ok().map(|metadata| Owner {
                user: name_of("/etc/passwd", metadata.uid()),
                group: name_of("/etc/group", metadata.gid()),
                mode: metadata.mode() & 0o7777,
            });
            // SAFETY: the call takes nothing and always succeeds.
            let user = unsafe { libc::geteuid() };
            Denied {
                path,
                folder,
                writing: false,
                user: name_of("/etc/passwd", user),
                owner,
            }
        }
    }

    /// The folder that may not be entered on the way to `path`, or else `path`; and whether it is such a folder.
    /// Follows as many links as `links` says.
    fn where_it_ends(path: &Path, links: u32) -> (PathBuf, bool) {
        let refused = |error: &std::io::Error| error.kind() == std::io::ErrorKind::PermissionDenied;
        for part in path.ancestors().collect::<Vec<_>>().into_iter().rev() {
            if part.as_os_str().is_empty() {
                continue;
            }
            if std::fs::symlink_metadata(part).is_err_and(|error| refused(&error)) {
                let folder = match part.parent() {
                    Some(parent) if !parent.as_os_str().is_empty() => parent,
                    _ => Path::new("."),
                };
                // The folder itself rather than a link to it, whose owner does not matter.
                let folder = std::fs::canonicalize(folder).unwrap_or(folder.to_owned());
                return (folder, true);
            }
            if std::fs::metadata(part).is_err_and(|error| refused(&error))
                && let Ok(target) = std::fs::read_link(part)
                && links > 0
            {
                let parent = part.parent().unwrap_or(Path::new(""));
                return where_it_ends(&parent.join(target), links - 1);
            }
        }
        (path.to_owned(), false)
    }

    /// The name of a user or a group, or its number. The files know those that an installer makes; asking the name
    /// service could open libraries and wait for a network.
    fn name_of(file: &str, number: u32) -> String {
        let list = crate::files::read_text(Path::new(file));
        let list = list.ok().flatten().unwrap_or_default();
        name_in(&list, number).unwrap_or_else(|| number.to_string())
    }

    /// Lines are `name:password:number:...`.
    pub(super) fn name_in(list: &str, number: u32) -> Option<String> {
        list.lines().find_map(|line| {
            let mut parts = line.split(':');
            let name = parts.next()?;
            (parts.nth(1)?.parse() == Ok(number)).then(|| name.to_owned())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(folder: bool, writing: bool, mode: u32, owner: &str) -> Denied {
        Denied {
            path: "/opt/cann/lib64".into(),
            folder,
            writing,
            user: "anna".into(),
            owner: Some(Owner {
                user: owner.into(),
                group: "HwHiAiUser".into(),
                mode,
            }),
        }
    }

    #[test]
    fn who_may_follows_from_the_bits() {
        for (denied, words, remedy) in [
            (
                denied(true, false, 0o750, "root"),
                "the folder /opt/cann/lib64 belongs to root, group HwHiAiUser, mode 750, so root and that group may",
                "add anna to the group HwHiAiUser, and log in again",
            ),
            (
                denied(true, false, 0o700, "root"),
                "mode 700, so only root may",
                "have root grant it to anna (chmod, chgrp)",
            ),
            (
                denied(false, false, 0o440, "cann"),
                "it belongs to cann, group HwHiAiUser, mode 440, so cann and that group may",
                "add anna to the group HwHiAiUser, and log in again",
            ),
            (
                denied(false, true, 0o644, "cann"),
                "mode 644, so only cann and root may",
                "have cann or root grant it to anna (chmod, chgrp)",
            ),
            (
                denied(false, true, 0o666, "root"),
                "mode 666",
                "its permissions allow it, so look at access lists, SELinux or AppArmor, and what the container may use",
            ),
        ] {
            let text = denied.to_string();
            assert!(
                text.starts_with("may not be opened by this user (anna): "),
                "{text}"
            );
            assert!(text.ends_with(words), "{text}");
            assert_eq!(denied.remedy(), remedy);
        }
        let mut of_root = denied(false, false, 0o640, "root");
        if let Some(owner) = &mut of_root.owner {
            owner.group = "root".into();
        }
        assert_eq!(
            of_root.remedy(),
            "have root grant it to anna (chmod, chgrp)"
        );
        let command = |denied: Denied| denied.command();
        let by_group = command(denied(true, false, 0o750, "root"));
        assert_eq!(by_group.as_deref(), Some("usermod -a -G HwHiAiUser anna"));
        let by_bits = command(denied(true, false, 0o700, "root"));
        assert_eq!(by_bits.as_deref(), Some("chmod o+x /opt/cann/lib64"));
        assert_eq!(command(denied(false, true, 0o666, "root")), None);
    }

    #[cfg(unix)]
    #[test]
    fn names_are_those_of_the_system_s_files() {
        let list = "root:x:0:root\nbroken\n\nHwHiAiUser:x:1000:anna,ben\n";
        assert_eq!(unix::name_in(list, 1000).as_deref(), Some("HwHiAiUser"));
        assert_eq!(unix::name_in(list, 0).as_deref(), Some("root"));
        assert_eq!(unix::name_in(list, 7), None);
    }
}
