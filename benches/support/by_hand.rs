//! The call as an engine writes it by hand, over the same function pointers: no checks, no context, no
//! lock. One executor that is reused, or phase one again for each call.

use std::ffi::{CStr, c_void};

use aclnn::{Device, sim};
use aclnn_sys as sys;
use aclnn_sys::{Functions, LoadOptions, Operators, Toolkit};

const ROUND: &CStr = c"round";

/// The functions of the simulator that this process uses.
pub fn toolkit() -> Toolkit {
    let options = LoadOptions::new()
        .directory(sim::toolkit_directory())
        .custom_operators(false);
    Toolkit::load(&options).expect("the simulated toolkit is there")
}

/// A call of aclnnAscendQuantV3 made ready by hand.
pub struct ByHand {
    functions: Functions,
    operator: sys::EntryPoints<sys::aclnnAscendQuantV3GetWorkspaceSize>,
    set_input: sys::aclSetInputTensorAddr,
    set_output: sys::aclSetOutputTensorAddr,
    set_raw: sys::aclSetRawTensorAddr,
    stream: *mut c_void,
    tensors: [*mut sys::aclTensor; 3],
    blocks: [*mut c_void; 3],
    executor: *mut sys::aclOpExecutor,
}

fn check(code: i32) {
    assert_eq!(code, 0);
}

impl ByHand {
    /// float32 of `rows` by `columns` to int8, with a scale for each column.
    pub fn new(device: &Device, rows: usize, columns: usize) -> ByHand {
        let toolkit = toolkit();
        let functions = *toolkit.functions();
        let operators: &Operators = toolkit.operators();
        let mut this = ByHand {
            operator: operators.aclnnAscendQuantV3.expect("the simulator has it"),
            set_input: functions
                .aclSetInputTensorAddr
                .expect("the simulator has it"),
            set_output: functions
                .aclSetOutputTensorAddr
                .expect("the simulator has it"),
            set_raw: functions.aclSetRawTensorAddr.expect("the simulator has it"),
            functions,
            stream: std::ptr::null_mut(),
            tensors: [std::ptr::null_mut(); 3],
            blocks: [std::ptr::null_mut(); 3],
            executor: std::ptr::null_mut(),
        };
        let specs = [
            (sys::aclDataType::ACL_FLOAT, vec![rows, columns], 4),
            (sys::aclDataType::ACL_FLOAT, vec![columns], 4),
            (sys::aclDataType::ACL_INT8, vec![rows, columns], 1),
        ];
        // SAFETY: the context is the device's; sizes, lists and addresses are as the functions want them.
        unsafe {
            check((this.functions.aclrtSetCurrentContext)(
                device.as_raw_context(),
            ));
            check((this.functions.aclrtCreateStream)(&mut this.stream));
            for (index, (dtype, shape, size)) in specs.iter().enumerate() {
                let bytes = shape.iter().product::<usize>() * size + 32;
                let policy = sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
                check((this.functions.aclrtMalloc)(
                    &mut this.blocks[index],
                    bytes,
                    policy,
                ));
                let shape: Vec<i64> = shape.iter().map(|&size| size as i64).collect();
                let strides = if shape.len() == 1 {
                    vec![1]
                } else {
                    vec![columns as i64, 1]
                };
                this.tensors[index] = (this.functions.aclCreateTensor)(
                    shape.as_ptr(),
                    shape.len() as u64,
                    *dtype,
                    strides.as_ptr(),
                    0,
                    sys::aclFormat::ACL_FORMAT_ND,
                    shape.as_ptr(),
                    shape.len() as u64,
                    this.blocks[index],
                );
            }
        }
        this.executor = this.prepare();
        let repeat = this
            .functions
            .aclSetAclOpExecutorRepeatable
            .expect("the simulator has it");
        // SAFETY: the executor came out of this thread's last phase one.
        check(unsafe { repeat(this.executor) });
        this
    }

    #[inline]
    fn prepare(&self) -> *mut sys::aclOpExecutor {
        let (mut size, mut executor) = (0, std::ptr::null_mut());
        let [x, scale, y] = self.tensors;
        // SAFETY: the descriptors are live, `size` and `executor` valid for writes.
        check(unsafe {
            (self.operator.get_workspace_size)(
                x,
                scale,
                std::ptr::null(),
                false,
                ROUND.as_ptr(),
                sys::aclDataType::ACL_INT8.0,
                -1,
                y,
                &mut size,
                &mut executor,
            )
        });
        assert_eq!(size, 0);
        executor
    }

    /// Sets the same addresses and runs phase two.
    #[inline]
    pub fn run(&self) {
        let ([x, scale, y], blocks) = (self.tensors, self.blocks);
        // SAFETY: the executor is repeatable and live, as are the descriptors that it was made with.
        unsafe {
            check((self.set_input)(self.executor, 0, x, blocks[0]));
            check((self.set_input)(self.executor, 1, scale, blocks[1]));
            check((self.set_output)(self.executor, 0, y, blocks[2]));
            check((self.operator.execute)(
                std::ptr::null_mut(),
                0,
                self.executor,
                self.stream,
            ));
        }
    }

    /// Sets the addresses in the descriptors and runs both phases.
    #[inline]
    pub fn run_once(&self) {
        // SAFETY: the descriptors are live; the executor is fresh, and gone after phase two.
        unsafe {
            for (tensor, block) in self.tensors.into_iter().zip(self.blocks) {
                check((self.set_raw)(tensor, block));
            }
            check((self.operator.execute)(
                std::ptr::null_mut(),
                0,
                self.prepare(),
                self.stream,
            ));
        }
    }
}

impl Drop for ByHand {
    fn drop(&mut self) {
        // SAFETY: all of it is live, used by no queued work after the wait, and not used again.
        unsafe {
            (self.functions.aclrtSynchronizeStream)(self.stream);
            if let Some(destroy) = self.functions.aclDestroyAclOpExecutor {
                destroy(self.executor);
            }
            for tensor in self.tensors {
                (self.functions.aclDestroyTensor)(tensor);
            }
            for block in self.blocks {
                (self.functions.aclrtFree)(block);
            }
            (self.functions.aclrtDestroyStream)(self.stream);
        }
    }
}
