/*
 * Balanced trees of nodes that lie inside other structures, ordered by two
 * numbers. Every operation takes a time that grows with the logarithm of the
 * number of nodes.
 */
#ifndef SIM_TREE_H
#define SIM_TREE_H

#include <stddef.h>
#include <stdint.h>

typedef struct sim_node {
    uint64_t key, second; /* no two nodes of a tree have both in common */
    struct sim_node *left, *right;
    uint32_t priority;
} sim_node;

/* The structure that holds the node. */
#define SIM_HOLDER(node, type, member) ((type *)((char *)(node) - offsetof(type, member)))

void sim_tree_insert(sim_node **root, sim_node *node);
void sim_tree_remove(sim_node **root, sim_node *node);
/* The last node whose key is not above `key`; NULL when there is none. */
sim_node *sim_tree_at_or_below(sim_node *root, uint64_t key);
/* The first node whose key is not below `key`; NULL when there is none. */
sim_node *sim_tree_at_or_above(sim_node *root, uint64_t key);
void sim_tree_each(sim_node *root, void (*visit)(sim_node *node, void *argument), void *argument);

#endif
