//! The methods that callers see of an operator, made of a list of its tensors.

/// Makes the methods of a checked operator's builder, of its plans and of graphs, with one argument for each input, and the
/// struct of its outputs (or none where it has one output, or works in place).
///
/// The builder is a struct with a field `stream: Option<Stream>`.
macro_rules! checked_operator {
    (
        $operator:ident, step $step:ident,
        inputs { $($input:ident: $kind:ident),* $(,)? },
        outputs $outputs:ident { $($(#[$note:meta])* $output:ident: $role:ident),* $(,)? }
    ) => {
        $crate::operators::checked::checked_operator! {
            @outputs $operator $outputs { $($(#[$note])* $output: $role),* }
        }

        $crate::operators::checked::checked_operator! {
            @methods $operator $step [$($input $kind)*] [$($output $role)*]
        }
    };

    (
        $operator:ident, step $step:ident,
        inputs { $($input:ident: $kind:ident),* $(,)? },
        output $output:ident
    ) => {
        $crate::operators::checked::checked_operator! { @one_output $operator }

        $crate::operators::checked::checked_operator! {
            @methods $operator $step [$($input $kind)*] [$output Out]
        }
    };

    // The one output is a tensor of the caller's, which may be read too, and stands before the inputs.
    (
        $operator:ident, step $step:ident,
        in_place $output:ident,
        inputs { $($input:ident: $kind:ident),* $(,)? }
    ) => {
        $crate::operators::checked::checked_operator! { @one_output $operator }

        $crate::operators::checked::checked_operator! {
            @in_place $operator $step [$($input $kind)*] [$output] one
        }
    };

    // Several such tensors, in a struct where plans and graphs speak of all of them.
    (
        $operator:ident, step $step:ident,
        in_place $outputs:ident { $($(#[$note:meta])* $output:ident),* $(,)? },
        inputs { $($input:ident: $kind:ident),* $(,)? }
    ) => {
        $crate::operators::checked::checked_operator! {
            @outputs $operator $outputs { $($(#[$note])* $output: Out),* }
        }

        $crate::operators::checked::checked_operator! {
            @in_place $operator $step [$($input $kind)*] [$($output)*] $outputs
        }
    };

    (@outputs $operator:ident $outputs:ident { $($(#[$note:meta])* $output:ident: $role:ident),* }) => {
        #[doc = concat!("The outputs of [`", stringify!($operator), "`], over what stands for a tensor.")]
        pub struct $outputs<A: $crate::operators::Access> {
            $($(#[$note])* pub $output: $crate::operators::checked::checked_operator!(@out $role A),)*
        }

        impl<A: $crate::operators::Access<Out: std::fmt::Debug>> std::fmt::Debug for $outputs<A> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut fields = f.debug_struct(stringify!($outputs));
                $(fields.field(stringify!($output), &self.$output);)*
                fields.finish()
            }
        }

        impl $crate::operators::checked::CheckedOperator for $operator {
            type Outputs<A: $crate::operators::Access> = $outputs<A>;

            fn visit_outputs<'v, A: $crate::operators::Access>(
                outputs: &'v $outputs<A>,
                visit: &mut A::Visit<'v>,
            ) {
                $($crate::operators::checked::checked_operator!(@visit $role A visit outputs $output);)*
            }

            fn collect_outputs<A: $crate::operators::Access>(
                next: &mut dyn FnMut() -> Option<A::Out>,
            ) -> Option<$outputs<A>> {
                Some($outputs {
                    $($output: $crate::operators::checked::checked_operator!(@next $role next),)*
                })
            }
        }
    };

    (@one_output $operator:ident) => {
        impl $crate::operators::checked::CheckedOperator for $operator {
            type Outputs<A: $crate::operators::Access> = A::Out;

            fn visit_outputs<'v, A: $crate::operators::Access>(
                output: &'v A::Out,
                visit: &mut A::Visit<'v>,
            ) {
                A::output(visit, output);
            }

            fn collect_outputs<A: $crate::operators::Access>(
                next: &mut dyn FnMut() -> Option<A::Out>,
            ) -> Option<A::Out> {
                next()
            }
        }
    };

    (@declared $operator:ident [$($input:ident $kind:ident)*] [$($output:ident $role:ident)*]) => {
        impl $crate::operators::Plannable for $operator {
            type Detail = ();
        }

        impl $crate::operators::checked::sealed::Sealed for $operator {}

        impl $crate::operators::checked::Declared for $operator {
            const INPUTS: &'static [$crate::operators::checked::Named] = &[
                $($crate::operators::checked::Named {
                    name: stringify!($input),
                    optional: $crate::operators::checked::checked_operator!(@optional $kind),
                },)*
            ];
            const OUTPUTS: &'static [$crate::operators::checked::Named] = &[
                $($crate::operators::checked::Named {
                    name: stringify!($output),
                    optional: $crate::operators::checked::checked_operator!(@optional $role),
                },)*
            ];

            fn stream(&self) -> Option<&$crate::Stream> {
                self.stream.as_ref()
            }
        }

        impl $operator {
            /// Runs on this stream instead of the device's own.
            pub fn stream(mut self, stream: &$crate::Stream) -> Self {
                self.stream = Some(stream.clone());
                self
            }

            /// Gives a call of a graph these attributes, which replays after this have
            /// ([`GraphBuilder::changeable`](crate::GraphBuilder::changeable)). Its tensors stay, and what is queued already is
            /// not met.
            ///
            /// # Errors
            /// The first rule that the call breaks; [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when the step
            /// is a call of another operator, or its outputs would be others;
            /// [`ErrorKind::InvalidView`](crate::ErrorKind::InvalidView) for a step of another graph;
            /// [`ErrorKind::Capture`](crate::ErrorKind::Capture) when the call needs more workspace than was captured. The
            /// call stays as it was then. When CANN fails in the midst of the update, the graph is not replayed until another
            /// succeeds; a driver that has no updates is [`ErrorClass::Unsupported`](crate::ErrorClass::Unsupported).
            pub fn update(&self, graph: &mut $crate::Graph, step: $crate::GraphStep) -> $crate::Result<()> {
                $crate::operators::checked::update(self, graph, step)
            }
        }
    };

    (@methods $operator:ident $step:ident [$($input:ident $kind:ident)*] [$($output:ident $role:ident)*]) => {
        $crate::operators::checked::checked_operator! { @declared $operator [$($input $kind)*] [$($output $role)*] }

        impl $operator {
            /// Runs the operator into new tensors.
            ///
            /// # Errors
            /// The first rule that the call breaks, in the order of [`ErrorKind`](crate::ErrorKind), or
            /// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            #[allow(clippy::extra_unused_lifetimes, reason = "an operator may have no inputs")]
            pub fn run<'a>(
                &self,
                $($input: $crate::operators::checked::checked_operator!(@view $kind 'a),)*
            ) -> $crate::Result<<Self as $crate::operators::CheckedOperator>::Outputs<$crate::operators::Owned>> {
                $(let $input = $crate::operators::checked::checked_operator!(@bind $kind $input);)*
                let inputs = [$($crate::operators::checked::read(&$input)),*];
                $crate::operators::checked::run(self, &inputs)
            }

            /// Runs the operator into tensors of the caller's, contiguous or strided.
            ///
            /// # Errors
            /// As for [`Self::run`]; nothing is written then.
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            #[allow(clippy::extra_unused_lifetimes, reason = "an operator may have no inputs")]
            pub fn run_into<'a, 'o, 't: 'o>(
                &self,
                $($input: $crate::operators::checked::checked_operator!(@view $kind 'a),)*
                outputs: <Self as $crate::operators::CheckedOperator>::Outputs<$crate::operators::Views<'o, 't>>,
            ) -> $crate::Result<()> {
                $(let $input = $crate::operators::checked::checked_operator!(@bind $kind $input);)*
                let inputs = [$($crate::operators::checked::read(&$input)),*];
                $crate::operators::checked::run_into(self, &inputs, &outputs)
            }

            /// Checks the call for a product, without a device or memory; gives the forms of its outputs.
            ///
            /// # Errors
            /// The first rule that the call breaks.
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            pub fn check(
                &self,
                target: &$crate::Target,
                $($input: $crate::operators::checked::checked_operator!(@spec $kind),)*
            ) -> $crate::Result<<Self as $crate::operators::CheckedOperator>::Outputs<$crate::operators::Specs>> {
                let inputs = [$($crate::operators::checked::checked_operator!(@bind_spec $kind $input)),*];
                $crate::operators::checked::check_specs(self, target, &inputs)
            }

            /// Checks and prepares the call for tensors of these forms, to be run many times. The outputs are contiguous;
            /// [`Plan::outputs`](crate::Plan::outputs) tells their forms.
            ///
            /// # Errors
            /// As for [`Self::run`].
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            pub fn plan(
                &self,
                device: &$crate::Device,
                $($input: $crate::operators::checked::checked_operator!(@spec $kind),)*
            ) -> $crate::Result<$crate::Plan<Self>> {
                let inputs = [$($crate::operators::checked::checked_operator!(@bind_spec $kind $input)),*];
                $crate::operators::checked::plan(self, device, &inputs, None)
            }

            /// As [`Self::plan`], for outputs of the forms given.
            ///
            /// # Errors
            /// As for [`Self::run`].
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            pub fn plan_into(
                &self,
                device: &$crate::Device,
                $($input: $crate::operators::checked::checked_operator!(@spec $kind),)*
                outputs: &<Self as $crate::operators::CheckedOperator>::Outputs<$crate::operators::Specs>,
            ) -> $crate::Result<$crate::Plan<Self>> {
                let inputs = [$($crate::operators::checked::checked_operator!(@bind_spec $kind $input)),*];
                $crate::operators::checked::plan(self, device, &inputs, Some(outputs))
            }
        }

        impl $crate::Plan<$operator> {
            /// Runs the operator on these tensors. On the CPU the call is complete when it returns.
            ///
            /// # Errors
            /// [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when a tensor or the stream is not on the plan's
            /// device, or a tensor has another data type, layout or format than planned; any stream of the device will do.
            /// [`ErrorKind::NullTensor`](crate::ErrorKind::NullTensor) and
            /// [`ErrorKind::OutputOverlapsInput`](crate::ErrorKind::OutputOverlapsInput), which only raw memory can cause;
            /// what the operator says of values that it takes for places. Nothing is written then.
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            #[allow(clippy::extra_unused_lifetimes, reason = "an operator may have no inputs")]
            pub fn run<'a, 'o, 't: 'o>(
                &mut self,
                stream: &$crate::Stream,
                $($input: $crate::operators::checked::checked_operator!(@view $kind 'a),)*
                outputs: <$operator as $crate::operators::CheckedOperator>::Outputs<$crate::operators::Views<'o, 't>>,
            ) -> $crate::Result<()> {
                $(let $input = $crate::operators::checked::checked_operator!(@bind $kind $input);)*
                let inputs = [$($crate::operators::checked::read(&$input)),*];
                $crate::operators::checked::run_plan(self, stream, &inputs, &outputs)
            }

            /// Prepares the call for these tensors, so that the first run on them costs what later ones do: on an Atlas the
            /// first phase of the operator, which gives the size of the workspace. Nothing is written.
            ///
            /// # Errors
            /// As for [`Self::run`].
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            #[allow(clippy::extra_unused_lifetimes, reason = "an operator may have no inputs")]
            pub fn prepare<'a, 'o, 't: 'o>(
                &mut self,
                stream: &$crate::Stream,
                $($input: $crate::operators::checked::checked_operator!(@view $kind 'a),)*
                outputs: <$operator as $crate::operators::CheckedOperator>::Outputs<$crate::operators::Views<'o, 't>>,
            ) -> $crate::Result<()> {
                $(let $input = $crate::operators::checked::checked_operator!(@bind $kind $input);)*
                let inputs = [$($crate::operators::checked::read(&$input)),*];
                $crate::operators::checked::prepare_plan(self, stream, &inputs, &outputs)
            }
        }

        impl $crate::GraphBuilder {
            #[doc = concat!("Adds a call of [`", stringify!($operator), "`]: `plan` on these tensors, behind the calls added before.")]
            ///
            /// # Errors
            /// [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when plan, stream and tensors do not go together,
            /// [`ErrorKind::OutputOverlapsInput`](crate::ErrorKind::OutputOverlapsInput) when an output shares memory with
            /// another tensor of the call, [`ErrorKind::InvalidView`](crate::ErrorKind::InvalidView) for a tensor of another
            /// graph, or one that is shared and would be written.
            #[allow(clippy::too_many_arguments, reason = "as many as the operator has")]
            pub fn $step(
                &mut self,
                plan: $crate::Plan<$operator>,
                $($input: $crate::operators::checked::checked_operator!(@graph $kind),)*
                outputs: <$operator as $crate::operators::CheckedOperator>::Outputs<$crate::operators::InGraph>,
            ) -> $crate::Result<()> {
                let inputs = vec![$($crate::operators::checked::checked_operator!(@bind_graph $kind $input)),*];
                $crate::operators::checked::add_step(self, plan, inputs, &outputs)
            }
        }
    };

    (@in_place $operator:ident $step:ident [$($input:ident $kind:ident)*] [$($output:ident)*] $outputs:ident) => {
        $crate::operators::checked::checked_operator! { @declared $operator [$($input $kind)*] [$($output Out)*] }

        impl $operator {
            /// Runs the operator on a tensor of the caller's, contiguous or strided.
            ///
            /// # Errors
            /// The first rule that the call breaks, in the order of [`ErrorKind`](crate::ErrorKind), or
            /// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch); nothing is written then.
            #[allow(clippy::extra_unused_lifetimes, reason = "an operator may have no inputs")]
            pub fn run<'a, 'o>(
                &self,
                $($output: impl Into<$crate::TensorViewMut<'o>>,)*
                $($input: $crate::operators::checked::checked_operator!(@view $kind 'a),)*
            ) -> $crate::Result<()> {
                $(let $input = $crate::operators::checked::checked_operator!(@bind $kind $input);)*
                let inputs = [$($crate::operators::checked::read(&$input)),*];
                let outputs = $crate::operators::checked::checked_operator!(@together $outputs $($output)*);
                $crate::operators::checked::run_into(self, &inputs, &outputs)
            }

            /// Checks the call for a product, without a device or memory.
            ///
            /// # Errors
            /// The first rule that the call breaks.
            pub fn check(
                &self,
                target: &$crate::Target,
                $($output: impl Into<$crate::TensorSpec>,)*
                $($input: $crate::operators::checked::checked_operator!(@spec $kind),)*
            ) -> $crate::Result<()> {
                let inputs = [$($crate::operators::checked::checked_operator!(@bind_spec $kind $input)),*];
                let outputs = $crate::operators::checked::checked_operator!(@together $outputs $($output)*);
                $crate::operators::checked::check_brought(self, target, &inputs, &outputs)
            }

            /// Checks and prepares the call for tensors of these forms, to be run many times.
            ///
            /// # Errors
            /// As for [`Self::run`].
            pub fn plan(
                &self,
                device: &$crate::Device,
                $($output: impl Into<$crate::TensorSpec>,)*
                $($input: $crate::operators::checked::checked_operator!(@spec $kind),)*
            ) -> $crate::Result<$crate::Plan<Self>> {
                let inputs = [$($crate::operators::checked::checked_operator!(@bind_spec $kind $input)),*];
                let outputs = $crate::operators::checked::checked_operator!(@together $outputs $($output)*);
                $crate::operators::checked::plan(self, device, &inputs, Some(&outputs))
            }
        }

        impl $crate::Plan<$operator> {
            /// Runs the operator on these tensors. On the CPU the call is complete when it returns.
            ///
            /// # Errors
            /// As for a plan of any other operator; nothing is written then.
            #[allow(clippy::extra_unused_lifetimes, reason = "an operator may have no inputs")]
            pub fn run<'a, 'o>(
                &mut self,
                stream: &$crate::Stream,
                $($output: impl Into<$crate::TensorViewMut<'o>>,)*
                $($input: $crate::operators::checked::checked_operator!(@view $kind 'a),)*
            ) -> $crate::Result<()> {
                $(let $input = $crate::operators::checked::checked_operator!(@bind $kind $input);)*
                let inputs = [$($crate::operators::checked::read(&$input)),*];
                let outputs = $crate::operators::checked::checked_operator!(@together $outputs $($output)*);
                $crate::operators::checked::run_plan(self, stream, &inputs, &outputs)
            }

            /// Prepares the call for these tensors, so that the first run on them costs what later ones do. Nothing is
            /// written.
            ///
            /// # Errors
            /// As for [`Self::run`].
            #[allow(clippy::extra_unused_lifetimes, reason = "an operator may have no inputs")]
            pub fn prepare<'a, 'o>(
                &mut self,
                stream: &$crate::Stream,
                $($output: impl Into<$crate::TensorViewMut<'o>>,)*
                $($input: $crate::operators::checked::checked_operator!(@view $kind 'a),)*
            ) -> $crate::Result<()> {
                $(let $input = $crate::operators::checked::checked_operator!(@bind $kind $input);)*
                let inputs = [$($crate::operators::checked::read(&$input)),*];
                let outputs = $crate::operators::checked::checked_operator!(@together $outputs $($output)*);
                $crate::operators::checked::prepare_plan(self, stream, &inputs, &outputs)
            }
        }

        impl $crate::GraphBuilder {
            #[doc = concat!("Adds a call of [`", stringify!($operator), "`]: `plan` on these tensors, behind the calls added before.")]
            ///
            /// # Errors
            /// As for a step of any other operator.
            pub fn $step(
                &mut self,
                plan: $crate::Plan<$operator>,
                $($output: impl Into<$crate::GraphView>,)*
                $($input: $crate::operators::checked::checked_operator!(@graph $kind),)*
            ) -> $crate::Result<()> {
                let inputs = vec![$($crate::operators::checked::checked_operator!(@bind_graph $kind $input)),*];
                let outputs = $crate::operators::checked::checked_operator!(@together $outputs $($output)*);
                $crate::operators::checked::add_step(self, plan, inputs, &outputs)
            }
        }
    };

    (@together one $output:ident) => { $output.into() };
    (@together $outputs:ident $($output:ident)*) => { $outputs { $($output: $output.into()),* } };

    (@optional In) => { false };
    (@optional Out) => { false };
    (@optional OptionalIn) => { true };
    (@optional OptionalOut) => { true };

    (@out Out $a:ident) => { $a::Out };
    (@out OptionalOut $a:ident) => { Option<$a::Out> };
    (@visit Out $a:ident $visit:ident $outputs:ident $output:ident) => { $a::output($visit, &$outputs.$output) };
    (@visit OptionalOut $a:ident $visit:ident $outputs:ident $output:ident) => {
        match &$outputs.$output {
            Some(output) => $a::output($visit, output),
            None => $a::absent($visit),
        }
    };
    (@next Out $next:ident) => { $next()? };
    (@next OptionalOut $next:ident) => { $next() };

    (@view In $a:lifetime) => { impl Into<$crate::TensorView<$a>> };
    (@view OptionalIn $a:lifetime) => { Option<&$a dyn $crate::AsTensorView> };
    (@bind In $input:ident) => { Some($input.into()) };
    (@bind OptionalIn $input:ident) => { $input.map($crate::AsTensorView::as_tensor_view) };

    (@spec In) => { impl Into<$crate::TensorSpec> };
    (@spec OptionalIn) => { Option<&dyn $crate::AsTensorSpec> };
    (@bind_spec In $input:ident) => { Some($input.into()) };
    (@bind_spec OptionalIn $input:ident) => { $input.map($crate::AsTensorSpec::as_tensor_spec) };

    (@graph In) => { impl Into<$crate::GraphView> };
    (@graph OptionalIn) => { Option<$crate::GraphView> };
    (@bind_graph In $input:ident) => { $crate::graph::StepOperand::Tensor($input.into()) };
    (@bind_graph OptionalIn $input:ident) => {
        $input.map_or($crate::graph::StepOperand::Absent, $crate::graph::StepOperand::Tensor)
    };
}

/// Declares the functions of CANN that an operator calls, in a module `entry_points`.
macro_rules! entry_points {
    ($($declarations:tt)*) => {
        pub(super) mod entry_points {
            #![allow(dead_code, reason = "of a declared operator only what CANN knows of it is used")]

            $($declarations)*
        }
    };
}

/// Declares how a caller vouches for the values of an operator's indices, and says what others than are asked for do.
macro_rules! vouched {
    ($operator:ident, $method:ident, $argument:literal, $others:literal) => {
        impl $operator {
            #[doc = concat!("Leaves the values of `", $argument, "` unlooked at: on an Atlas nothing is waited for and read back, the call can")]
            /// be captured, and a graph may write them.
            ///
            /// # Safety
            #[doc = concat!("Whenever a call runs, plan and graph included, each value keeps to what the operator says of it. ", $others)]
            pub unsafe fn $method(mut self) -> $operator {
                self.vouched = true;
                self
            }
        }
    };
}

pub(crate) use {checked_operator, entry_points, vouched};
