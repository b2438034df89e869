//! A view of a host slice lives no longer than the slice.

use aclnn::TensorView;

fn main() {
    let view = {
        let values = vec![1.0f32; 4];
        TensorView::from(&values)
    };
    println!("{}", view.shape().len());
}
