//! Operators declared by name and types.

/// Declares an operator of CANN: of a vendor, of one's own, or one that the catalogue has too.
///
/// From two names, the C function and its parameters in C order, without the last two, it makes a struct of the attributes,
/// a struct of the operands, and an implementation of [`Operator`](crate::operators::Operator). Parameters are
///
/// | written | in C |
/// | --- | --- |
/// | `In`, `Option<In>` | `const aclTensor*` that is read |
/// | `Out`, `Option<Out>` | `aclTensor*` that is written |
/// | `InOut`, `Option<InOut>` | `aclTensor*` that is read and written in place |
/// | `InList`, `OutList`, `InOutList`, and with `Option` | `aclTensorList*` |
/// | `bool`, `i8`, `i32`, `i64`, `u32`, `u64`, `f32`, `f64` | the same by value |
/// | `DType` | `aclDataType` |
/// | `Scalar`, `ScalarList`, `IntArray`, `FloatArray`, `BoolArray`, and with `Option` | `aclScalar*` and its like |
/// | `Text`, `CommunicatorName`, and with `Option` | `char*` |
///
/// What else is to be known of the operator follows as calls of [`Definition`](crate::operators::Definition)'s methods:
/// `aclnnExample { index: In, out: Out }.changing_descriptors().since("8.5.0")`.
///
/// The function is looked up when it is first called: in the packages of `ASCEND_CUSTOM_OPP_PATH` and of the vendors first,
/// then in CANN's own libraries. Running it is `unsafe`, since CANN alone checks it; declaring it is not, but a declaration
/// with wrong types makes every run wrong: the contract of a run covers it.
///
/// # Where there is no Atlas
/// A kernel that the program brings computes the operator on the CPU ([`bring_kernel`](crate::operators::bring_kernel)).
///
/// # What is stable
/// Within a minor release: the grammar above, the two structs and their fields, the methods of
/// [`Operator`](crate::operators::Operator) that have a body, and the names of its associated items. How the items that the macro
/// writes are called by this crate is not: implement the trait by the macro, not by hand.
///
/// See [`operators`](crate::operators) for an example, and the example `custom_operator` for the library of a package with its
/// declaration.
#[macro_export]
macro_rules! operator {
    ($(#[$doc:meta])* $visibility:vis $name:ident, $operands:ident = $symbol:ident {
        $($(#[$note:meta])* $parameter:ident: $kind:ident $(<$inner:ident>)?),* $(,)?
    } $(. $change:ident ($($value:expr),*))*) => {
        $crate::operator! { @split
            [[$(#[$doc])*] $visibility $name $operands $symbol [$(. $change ($($value),*))*]]
            [$({ [$(#[$note])*] $parameter $kind $($inner)? })*]
            [] [] []
        }
    };

    // The parameters one by one: operands, attributes, and all in order.
    (@split $head:tt [{ $notes:tt $parameter:ident Option $inner:ident } $($rest:tt)*] $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @role $inner [Option] $notes $parameter $head [$($rest)*] $operands $attributes $all }
    };
    (@split $head:tt [{ $notes:tt $parameter:ident $kind:ident } $($rest:tt)*] $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @role $kind [] $notes $parameter $head [$($rest)*] $operands $attributes $all }
    };

    (@role In $o:tt $n:tt $p:ident $h:tt $r:tt $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @operand In In Tensor input absent $o $n $p $h $r $operands $attributes $all }
    };
    (@role Out $o:tt $n:tt $p:ident $h:tt $r:tt $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @operand Out Out Tensor output absent $o $n $p $h $r $operands $attributes $all }
    };
    (@role InOut $o:tt $n:tt $p:ident $h:tt $r:tt $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @operand Out InOut Tensor output absent $o $n $p $h $r $operands $attributes $all }
    };
    (@role InList $o:tt $n:tt $p:ident $h:tt $r:tt $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @operand InList In TensorList inputs absent_list $o $n $p $h $r $operands $attributes $all }
    };
    (@role OutList $o:tt $n:tt $p:ident $h:tt $r:tt $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @operand OutList Out TensorList outputs absent_list $o $n $p $h $r $operands $attributes $all }
    };
    (@role InOutList $o:tt $n:tt $p:ident $h:tt $r:tt $operands:tt $attributes:tt $all:tt) => {
        $crate::operator! { @operand OutList InOut TensorList outputs absent_list $o $n $p $h $r $operands $attributes $all }
    };
    (@role $type:ident [] [$($n:tt)*] $p:ident $h:tt $r:tt $operands:tt [$($attributes:tt)*] [$($all:tt)*]) => {
        $crate::operator! { @split $h $r $operands
            [$($attributes)* { [$($n)*] $p (@type $type) }]
            [$($all)* { attribute $p (@type $type) }]
        }
    };
    (@role $type:ident [Option] [$($n:tt)*] $p:ident $h:tt $r:tt $operands:tt [$($attributes:tt)*] [$($all:tt)*]) => {
        $crate::operator! { @split $h $r $operands
            [$($attributes)* { [$($n)*] $p (@option $type) }]
            [$($all)* { attribute $p (@option $type) }]
        }
    };
    (@operand $access:ident $role:ident $kind:ident $visit:ident $absent:ident [] [$($n:tt)*] $p:ident $h:tt $r:tt
        [$($operands:tt)*] $attributes:tt [$($all:tt)*]) => {
        $crate::operator! { @split $h $r
            [$($operands)* { [$($n)*] $p $access $visit }]
            $attributes
            [$($all)* { tensor $p $role $kind }]
        }
    };
    (@operand $access:ident $role:ident $kind:ident $visit:ident $absent:ident [Option] [$($n:tt)*] $p:ident $h:tt $r:tt
        [$($operands:tt)*] $attributes:tt [$($all:tt)*]) => {
        $crate::operator! { @split $h $r
            [$($operands)* { [$($n)*] $p $access $visit $absent }]
            $attributes
            [$($all)* { tensor $p $role $kind }]
        }
    };

    (@type $type:ident) => { $crate::operator!(@name $type) };
    (@option $type:ident) => { ::core::option::Option<$crate::operator!(@name $type)> };
    (@name DType) => { $crate::DType };
    (@name bool) => { bool };
    (@name i8) => { i8 };
    (@name i32) => { i32 };
    (@name i64) => { i64 };
    (@name u32) => { u32 };
    (@name u64) => { u64 };
    (@name f32) => { f32 };
    (@name f64) => { f64 };
    (@name $type:ident) => { $crate::operators::$type };

    (@access $access:ident $a:ident) => { <$a as $crate::operators::Access>::$access };
    (@access $access:ident $a:ident $absent:ident) => {
        ::core::option::Option<<$a as $crate::operators::Access>::$access>
    };

    (@c (tensor $role:ident $kind:ident)) => { *const ::core::ffi::c_void };
    (@c (attribute ($($type:tt)*))) => { <$crate::operator!($($type)*) as $crate::operators::Parameter>::C };
    (@kind (tensor $role:ident $kind:ident)) => {
        $crate::operators::Kind::$kind($crate::operators::Role::$role)
    };
    (@kind (attribute ($($type:tt)*))) => { <$crate::operator!($($type)*) as $crate::operators::Parameter>::KIND };

    (@visit $visitor:ident $operands:ident $p:ident $visit:ident) => {
        <A as $crate::operators::Access>::$visit($visitor, &$operands.$p)
    };
    (@visit $visitor:ident $operands:ident $p:ident $visit:ident $absent:ident) => {
        match &$operands.$p {
            ::core::option::Option::Some(operand) => <A as $crate::operators::Access>::$visit($visitor, operand),
            ::core::option::Option::None => <A as $crate::operators::Access>::$absent($visitor),
        }
    };

    (@split [[$($doc:tt)*] $visibility:vis $name:ident $operands:ident $symbol:ident [$($change:tt)*]] []
        [$({ [$($on:tt)*] $operand:ident $access:ident $visit:ident $($absent:ident)? })*]
        [$({ [$($an:tt)*] $attribute:ident ($($type:tt)*) })*]
        [$({ $group:ident $parameter:ident $($described:tt)* })*]
    ) => {
            $($doc)*
            #[derive(Clone, Debug)]
            $visibility struct $name {
                $($($an)*
                #[doc = ::core::concat!("`", ::core::stringify!($attribute), "`.")]
                pub $attribute: $crate::operator!($($type)*),)*
            }

            #[doc = ::core::concat!("The tensors of [`", ::core::stringify!($name), "`].")]
            $visibility struct $operands<A: $crate::operators::Access> {
                $($($on)*
                #[doc = ::core::concat!("`", ::core::stringify!($operand), "`.")]
                pub $operand: $crate::operator!(@access $access A $($absent)?),)*
            }

            // SAFETY: the declaration tells the C function as it is: whoever runs it answers for that. Attributes and
            // operands come in the order of the declaration.
            unsafe impl $crate::operators::Operator for $name {
                type Operands<A: $crate::operators::Access> = $operands<A>;

                const DEFINITION: &'static $crate::operators::Definition = {
                    /// Gives the function its type.
                    ///
                    /// # Safety
                    /// The function is phase one of this operator, and the arguments are of its kinds.
                    unsafe fn call(
                        function: $crate::aclnn_sys::UntypedFunction,
                        arguments: &mut $crate::operators::PhaseOne<'_>,
                    ) -> i32 {
                        type Function = unsafe extern "C" fn(
                            $($crate::operator!(@c ($group $($described)*)),)*
                            *mut u64,
                            *mut *mut ::core::ffi::c_void,
                        ) -> i32;
                        // SAFETY: the caller's promise.
                        let function: Function = unsafe { ::core::mem::transmute(function) };
                        let mut index = 0usize..;
                        $(let $parameter = arguments.get(index.next().unwrap_or_default());)*
                        // SAFETY: the caller's promise; the last two are valid for writes.
                        unsafe {
                            function($($parameter,)* arguments.workspace_size(), arguments.executor())
                        }
                    }
                    // SAFETY: as for the implementation.
                    const PLAIN: $crate::operators::Definition = unsafe {
                        $crate::operators::Definition::new(
                            ::core::stringify!($symbol),
                            ::core::concat!(::core::stringify!($symbol), "GetWorkspaceSize"),
                            &[$($crate::operators::Described {
                                name: ::core::stringify!($parameter),
                                kind: $crate::operator!(@kind ($group $($described)*)),
                            }),*],
                            call,
                        )
                    };
                    &PLAIN $($change)*
                };

                fn attributes<'v>(&'v self, list: &mut $crate::operators::AttributeList<'v>) {
                    let _ = &list;
                    $(list.push($crate::operators::Parameter::attribute(&self.$attribute));)*
                }

                fn operands<'v, A: $crate::operators::Access>(
                    operands: &'v $operands<A>,
                    visit: &mut A::Visit<'v>,
                ) {
                    let _ = (&operands, &visit);
                    $($crate::operator!(@visit visit operands $operand $visit $($absent)?);)*
                }
            }
    };
}
