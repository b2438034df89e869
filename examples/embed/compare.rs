//! How alike embeddings are.

/// The cosine of the angle between two vectors.
pub fn cosine(a: &[f32], b: &[f32]) -> f64 {
    let product = |a: &[f32], b: &[f32]| -> f64 {
        let products = a.iter().zip(b).map(|(&a, &b)| f64::from(a) * f64::from(b));
        products.sum()
    };
    product(a, b) / (product(a, a) * product(b, b)).sqrt()
}

/// Pairs of places, the first before the second.
fn pairs(number: usize) -> impl Iterator<Item = [usize; 2]> {
    (0..number).flat_map(|b| (0..b).map(move |a| [a, b]))
}

/// The cosine of each pair.
pub fn similarities(embeddings: &[Vec<f32>]) -> Vec<([usize; 2], f64)> {
    pairs(embeddings.len())
        .map(|[a, b]| ([a, b], cosine(&embeddings[a], &embeddings[b])))
        .collect()
}

/// The pairs that are most alike.
pub fn greatest(similarities: &[([usize; 2], f64)], number: usize) -> Vec<([usize; 2], f64)> {
    let mut sorted = similarities.to_vec();
    sorted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    sorted.truncate(number);
    sorted
}

/// How far two lists agree in which pair is more alike than which other: the correlation of their ranks.
pub fn spearman(lists: [&[([usize; 2], f64)]; 2]) -> f64 {
    let [a, b] = lists.map(ranks);
    let mean = (a.len() as f64 - 1.0) / 2.0;
    let product = |a: &[f64], b: &[f64]| -> f64 {
        let products = a.iter().zip(b).map(|(a, b)| (a - mean) * (b - mean));
        products.sum()
    };
    product(&a, &b) / (product(&a, &a) * product(&b, &b)).sqrt()
}

/// The place of each value in their order.
fn ranks(values: &[([usize; 2], f64)]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].1.total_cmp(&values[b].1));
    let mut ranks = vec![0.0; values.len()];
    for (rank, place) in order.into_iter().enumerate() {
        ranks[place] = rank as f64;
    }
    ranks
}
