//! Sessions of the simulator: one at a time.

#![cfg(feature = "sim")]

use aclnn::ErrorKind;
use aclnn::sim::Session;

#[test]
fn a_thread_that_has_a_session_gets_no_second_one() {
    for _ in 0..2 {
        let session = Session::start().unwrap();
        let error = Session::start().err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(error.to_string().contains("this thread"), "{error}");
        session.finish().unwrap();
        drop(Session::start().unwrap());
    }
}
