//! Does nothing unless the feature `bindgen` asks for bindings generated from `include/` with libclang, in place of the
//! checked-in `src/bindings.rs`.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "bindgen")]
    {
        // bindgen panics where it finds no libclang. What it says then is enough: a trace helps nobody who builds this.
        std::panic::set_hook(Box::new(|_| {}));
        let outcome = std::panic::catch_unwind(generate::run).unwrap_or_else(|panic| {
            let text = panic
                .downcast_ref::<String>()
                .map_or("bindgen failed", String::as_str);
            Err(text.into())
        });
        if let Err(error) = outcome {
            println!("cargo::error=bindings were not generated: {error}");
            std::process::exit(1);
        }
    }
}

#[cfg(feature = "bindgen")]
mod generate {
    use std::error::Error;
    use std::path::PathBuf;

    use syn::{ForeignItem, Item, ItemType, ReturnType, TypeBareFn, parse_quote};

    pub fn run() -> Result<(), Box<dyn Error>> {
        println!("cargo::rerun-if-changed=bindings.h");
        println!("cargo::rerun-if-changed=include");
        let raw = bindgen::Builder::default()
            .header("bindings.h")
            .clang_args(["-Iinclude", "-std=c11"])
            .allowlist_file(".*include/(acl|aclnn|aclnnop|hccl|mstx)/.*")
            // The numbers live in src/codes.rs, with their classes; the attribute macro is for C.
            .blocklist_item("ACL_ERROR_.*|ACL_RT_SUCCESS|ACL_SUCCESS|ACLNN_(SUCCESS|ERR_.*)|ACLNN_SYS_.*|ACL_FUNC_VISIBILITY")
            .default_enum_style(bindgen::EnumVariation::NewType { is_bitfield: false, is_global: false })
            .rust_edition(bindgen::RustEdition::Edition2024)
            .rust_target(bindgen::RustTarget::stable(85, 0).map_err(|_| "unknown Rust version")?)
            .use_core()
            .derive_default(false)
            .disable_header_comment()
            .formatter(bindgen::Formatter::None)
            .generate()?
            .to_string();
        let mut file = syn::parse_file(&raw)?;
        let mut items = Vec::with_capacity(file.items.len());
        for item in file.items.drain(..) {
            match item {
                Item::ForeignMod(block) => {
                    for declaration in block.items {
                        let ForeignItem::Fn(function) = declaration else {
                            return Err("the headers declare something that is no function".into());
                        };
                        items.push(Item::Type(pointer_type(function)));
                    }
                }
                // What is asserted of layouts holds where pointers have 64 bits, as on every machine with an Atlas.
                Item::Const(mut assertions) if assertions.ident == "_" => {
                    let only = parse_quote!(#[cfg(target_pointer_width = "64")]);
                    assertions.attrs.push(only);
                    items.push(Item::Const(assertions));
                }
                other => items.push(other),
            }
        }
        file.items = items;
        let text = format!(
            "// Generated from include/ by build.rs (feature `bindgen`). Do not edit: run .ci/bindings --write.\n\n{}",
            prettyplease::unparse(&file)
        );
        let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
        std::fs::write(out.join("bindings.rs"), text)?;
        Ok(())
    }

    /// The libraries are opened at run time, so a declared function becomes the type of a pointer to it: nothing is
    /// left that could be linked by mistake.
    fn pointer_type(function: syn::ForeignItemFn) -> ItemType {
        let attributes = function.attrs;
        let name = function.sig.ident;
        let inputs = function
            .sig
            .inputs
            .into_iter()
            .filter_map(|input| match input {
                syn::FnArg::Typed(argument) => {
                    let (pattern, ty) = (argument.pat, argument.ty);
                    Some(parse_quote!(#pattern: #ty))
                }
                syn::FnArg::Receiver(_) => None,
            });
        let mut pointer: TypeBareFn = parse_quote!(unsafe extern "C" fn());
        pointer.inputs = inputs
            .collect::<Vec<syn::BareFnArg>>()
            .into_iter()
            .collect();
        pointer.output = match function.sig.output {
            ReturnType::Default => ReturnType::Default,
            typed => typed,
        };
        parse_quote!(#(#attributes)* pub type #name = #pointer;)
    }
}
