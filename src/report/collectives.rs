//! What was found of HCCL, and how it will reach other hosts.

use aclnn_sys as sys;
use sys::Toolkit;

use super::collect::{first_line, reported};
use super::{ReportedCollectives, ReportedLibrary};

/// Opens HCCL and tells what it has. No function of it is called but the one that tells what it knows.
pub(super) fn collectives(toolkit: &Toolkit) -> ReportedCollectives {
    let mut told = ReportedCollectives {
        libraries: Vec::new(),
        problem: None,
        missing_functions: Vec::new(),
        config_version: None,
        host_address: host_address(&|name| std::env::var(name).ok(), &interfaces()),
    };
    match toolkit.collectives() {
        Ok(found) => {
            told.libraries = found.libraries().iter().map(reported).collect();
            told.missing_functions = found.functions().missing();
            told.config_version = Some(found.config_layout().0);
        }
        Err(error) => told.problem = Some(first_line(&error.to_string())),
    }
    told
}

/// Names of the network interfaces, sorted; none where the system does not tell.
fn interfaces() -> Vec<String> {
    let Ok(entries) = std::fs::read_dir("/sys/class/net") else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// Which address of this host HCCL takes. The order is that of its documents: `HCCL_IF_IP`, `HCCL_SOCKET_IFNAME`, then
/// by name an interface that is neither docker's nor the loopback, one of docker's, the loopback.
fn host_address(variable: &dyn Fn(&str) -> Option<String>, interfaces: &[String]) -> String {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    if let Some(address) = set("HCCL_IF_IP") {
        return format!("{address}, which HCCL_IF_IP names");
    }
    let family = match set("HCCL_SOCKET_FAMILY").as_deref() {
        Some("AF_INET6") => "IPv6",
        _ => "IPv4",
    };
    if let Some(choice) = set("HCCL_SOCKET_IFNAME") {
        return format!(
            "an {family} address of an interface that HCCL_SOCKET_IFNAME={choice} allows"
        );
    }
    let rank = |name: &String| match name.as_str() {
        name if name.starts_with("docker") => 1,
        name if name.starts_with("lo") => 2,
        _ => 0,
    };
    match interfaces
        .iter()
        .min_by_key(|name| (rank(name), name.as_str()))
    {
        Some(name) => format!(
            "an {family} address of {name}, or of the next interface where it has none (HCCL_IF_IP or HCCL_SOCKET_IFNAME \
             names another)"
        ),
        None => format!(
            "an {family} address of the first interface by name (HCCL_IF_IP or HCCL_SOCKET_IFNAME names another)"
        ),
    }
}

impl ReportedCollectives {
    /// The section for people.
    pub(super) fn lines(&self) -> Vec<String> {
        if let Some(problem) = &self.problem {
            return vec![format!("cannot be used: {problem}")];
        }
        let mut lines: Vec<String> = self.libraries.iter().map(ReportedLibrary::line).collect();
        if let Some(version) = self.config_version {
            lines.push(format!(
                "configurations of communicators: version {version}"
            ));
        }
        if !self.missing_functions.is_empty() {
            let missing = self.missing_functions.join(", ");
            lines.push(format!("missing of its functions that may be: {missing}"));
        }
        lines.push(format!("address of this host: {}", self.host_address));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(variables: &[(&str, &str)], interfaces: &[&str]) -> String {
        let variable = |name: &str| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let interfaces: Vec<String> = interfaces.iter().map(|name| (*name).to_owned()).collect();
        host_address(&variable, &interfaces)
    }

    #[test]
    fn the_address_is_chosen_in_the_order_of_the_documents() {
        let all = ["docker0", "enp3s0", "eth1", "lo"];
        let ip = [("HCCL_IF_IP", "10.0.0.7"), ("HCCL_SOCKET_IFNAME", "eth")];
        assert!(told(&ip, &all).starts_with("10.0.0.7"));
        assert!(told(&ip[1..], &all).contains("HCCL_SOCKET_IFNAME=eth"));
        assert!(told(&[], &all).contains("of enp3s0,"));
        assert!(told(&[("HCCL_IF_IP", "")], &["docker0", "lo"]).contains("of docker0,"));
        assert!(told(&[], &["lo"]).contains("of lo,"));
        assert!(told(&[], &[]).contains("first interface"));
        let six = told(&[("HCCL_SOCKET_FAMILY", "AF_INET6")], &all);
        assert!(six.contains("IPv6"), "{six}");
    }
}
