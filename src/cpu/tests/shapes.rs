//! Lengths, alignments and layouts.

use super::*;

fn dims<const N: usize>(dims: [(usize, [usize; 4]); N]) -> SmallVec<[Dim; 9]> {
    dims.into_iter()
        .map(|(size, strides)| Dim { size, strides })
        .collect()
}

#[test]
fn every_length_is_as_in_the_reference() {
    let mut random = random(3);

    // Without elements no kernel is made: `Plan` has nothing to do then.
    for length in 1..=129 {
        for x in X_DTYPES {
            for y in Y_DTYPES {
                for axis in [None, Some(1)] {
                    let mut problem = problem(contiguous(&[1, length], axis));
                    problem.dtypes = [x, DType::Float32, DType::Float32, y];
                    problem.has_zero_points = length % 2 == 0;
                    problem.arithmetic = ARITHMETICS[length % 3];
                    check(&problem, [0, 0], &mut random);
                }
            }
        }
    }
}

#[test]
fn every_alignment_is_as_in_the_reference() {
    let mut random = random(4);

    for skew in 0..64 {
        for x in X_DTYPES {
            for y in Y_DTYPES {
                let mut problem = problem(contiguous(&[2, 130], Some(1)));
                problem.dtypes = [x, DType::Float32, DType::Float32, y];
                // Each start is a multiple of its element's size, as the contract has it.
                let (x_size, y_size) = (bytes(x, 1), bytes(y, 1));
                let skews = [skew / x_size * x_size, (63 - skew) / y_size * y_size];
                check(&problem, skews, &mut random);
            }
        }
    }
}

/// Contiguous tensors of two to four dimensions with the scales along each axis, long and short.
#[test]
fn every_axis_is_as_in_the_reference() {
    let mut random = random(5);
    let shapes: [&[usize]; 17] = [
        &[5, 3],
        &[100, 7],
        &[3000, 2],
        &[2, 3000],
        &[9, 511],
        &[9, 512],
        &[3, 2049],
        &[7, 5, 3],
        &[50, 5, 9],
        &[4, 30, 49],
        &[2, 700, 4],
        &[2, 3, 256],
        &[2, 3, 257],
        &[3, 17, 255],
        &[2, 3, 16, 16],
        &[3, 1, 5, 1],
        &[1, 4200, 1, 3],
    ];

    for shape in shapes {
        for axis in (0..shape.len()).map(Some).chain([None]) {
            for y in [DType::Int8, DType::Int4, DType::HiFloat8] {
                for zero_points in [None, Some(DType::Int32), Some(DType::Float32)] {
                    let mut problem = problem(contiguous(shape, axis));
                    problem.dtypes[Y] = y;
                    problem.dtypes[SCALES] = X_DTYPES[random.random_range(0..3)];
                    problem.dtypes[ZERO_POINTS] = zero_points.unwrap_or(DType::Undefined);
                    problem.has_zero_points = zero_points.is_some();
                    check(&problem, [0, 0], &mut random);
                }
            }
        }
    }
}

/// Permuted, sliced, stepped and broadcast tensors, on either side.
#[test]
fn every_layout_is_as_in_the_reference() {
    let mut random = random(6);
    let layouts = [
        // x transposed, with one scale, one for each row, one for each column
        dims([(150, [1, 0, 0, 70]), (70, [150, 0, 0, 1])]),
        dims([(150, [1, 1, 1, 70]), (70, [150, 0, 0, 1])]),
        dims([(66, [1, 0, 0, 200]), (200, [66, 1, 1, 1])]),
        dims([(64, [1, 0, 0, 64]), (64, [64, 2, 3, 1])]),
        // x with its two last dimensions exchanged
        dims([
            (3, [700, 0, 0, 700]),
            (35, [1, 1, 1, 20]),
            (20, [35, 0, 0, 1]),
        ]),
        // channels last to channels first
        dims([
            (2, [1200, 0, 0, 1200]),
            (12, [1, 1, 1, 100]),
            (100, [12, 0, 0, 1]),
        ]),
        // x sliced: some columns of each row
        dims([(40, [100, 0, 0, 30]), (30, [1, 1, 1, 1])]),
        dims([(40, [700, 1, 1, 600]), (600, [1, 0, 0, 1])]),
        dims([(5, [700, 0, 0, 600]), (600, [1, 1, 1, 1])]),
        dims([
            (6, [5000, 0, 0, 4400]),
            (2200, [2, 1, 1, 2]),
            (2, [1, 0, 0, 1]),
        ]),
        // x with every second or third column
        dims([(40, [300, 0, 0, 100]), (100, [3, 1, 1, 1])]),
        dims([(2, [6000, 1, 1, 3000]), (3000, [2, 0, 0, 1])]),
        // x broadcast
        dims([(40, [0, 0, 0, 100]), (100, [1, 1, 1, 1])]),
        dims([(40, [1, 1, 1, 100]), (100, [0, 0, 0, 1])]),
        dims([(3000, [0, 0, 0, 1])]),
        dims([(3000, [0, 1, 1, 1])]),
        dims([(3000, [0, 0, 1, 3])]),
        dims([(40, [7, 1, 0, 1500]), (1500, [0, 0, 0, 1])]),
        dims([(70, [1, 0, 0, 300]), (300, [0, 1, 1, 1])]),
        dims([(20, [9, 0, 0, 3]), (3, [0, 1, 1, 1])]),
        // y sliced, stepped, transposed
        dims([(40, [30, 0, 0, 50]), (30, [1, 1, 1, 1])]),
        dims([(40, [30, 1, 1, 60]), (30, [1, 0, 0, 2])]),
        dims([(3, [3000, 0, 0, 9000]), (3000, [1, 1, 1, 3])]),
        dims([(40, [130, 0, 0, 1]), (130, [1, 1, 1, 40])]),
        dims([(40, [130, 1, 1, 2]), (130, [2, 0, 0, 90])]),
        // scales repeated along their axis, zero points not
        dims([(10, [30, 0, 0, 30]), (30, [1, 0, 1, 1])]),
        // packed rows: the axis is split into words of eight, which do not follow each other in y
        dims([(3, [80, 0, 0, 200]), (10, [8, 8, 8, 16]), (8, [1, 1, 1, 1])]),
        // one element
        dims([(1, [0, 0, 0, 0])]),
    ];

    for layout in &layouts {
        for x in X_DTYPES {
            for y in Y_DTYPES {
                let mut problem = problem(layout.clone());
                problem.dtypes = [x, x, DType::Int32, y];
                problem.has_zero_points = random.random();
                problem.arithmetic = ARITHMETICS[random.random_range(0..3)];
                // An int4 element may start anywhere; two that share a byte are both kept.
                problem.offsets = [3, 2, 1, random.random_range(0..6)];
                check(&problem, [0, 0], &mut random);
            }
        }
    }
}

#[test]
fn threads_give_the_same_result() {
    let mut random = random(7);
    let layouts = [
        contiguous(&[300_000], None),
        contiguous(&[700, 300], Some(1)),
        contiguous(&[30, 5000], Some(1)),
        contiguous(&[2, 100_001], Some(0)),
        contiguous(&[3, 70, 900], Some(1)),
        contiguous(&[200, 40, 25], Some(1)),
        dims([(500, [1, 1, 1, 400]), (400, [500, 0, 0, 1])]),
        // A piece of two rows.
        dims([(66, [1, 0, 0, 1000]), (1000, [66, 1, 1, 1])]),
        dims([(66, [1, 1, 1, 1000]), (1000, [66, 0, 0, 1])]),
        dims([(400, [1001, 0, 0, 602]), (301, [3, 1, 1, 2])]),
    ];

    for layout in &layouts {
        for (y, arithmetic) in [
            (DType::Int8, ARITHMETICS[0]),
            (DType::Int4, ARITHMETICS[0]),
            (DType::Int8, Arithmetic::Divide),
        ] {
            let mut problem = problem(layout.clone());
            problem.dtypes[Y] = y;
            problem.arithmetic = arithmetic;
            check(&problem, [0, 0], &mut random);
            crate::single_threaded(|| check(&problem, [0, 0], &mut random));
        }
    }
}

#[test]
fn single_threaded_ends_with_its_closure() {
    let inner = std::panic::catch_unwind(|| crate::single_threaded(|| panic!("on purpose")));
    assert!(inner.is_err());
    let pieces = std::sync::Mutex::new(Vec::new());
    let work = crate::cpu::work::Work {
        rows: 1 << 10,
        columns: 1 << 10,
        row_unit: 1,
        column_unit: 1,
        narrow: false,
        time: 1000,
    };
    let count = || {
        pieces.lock().unwrap().clear();
        work.spread(|rows, columns| pieces.lock().unwrap().push((rows, columns)));
        let pieces = pieces.lock().unwrap();
        let elements: usize = pieces
            .iter()
            .map(|(rows, columns)| rows.len() * columns.len())
            .sum();
        assert_eq!(elements, 1 << 20);
        pieces.len()
    };
    assert_eq!(crate::single_threaded(count), 1);
    #[cfg(feature = "threads")]
    {
        assert!(crate::with_threads(3, count) > 1);
        assert_eq!(crate::with_threads(3, || crate::single_threaded(count)), 1);
    }
    #[cfg(feature = "rayon")]
    {
        let pool = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        assert_eq!(pool(1).unwrap().install(count), 1);
        // Whoever asks for threads has the last word.
        let more = || crate::with_threads(3, count);
        assert!(pool(1).unwrap().install(more) > 1);
    }
}
