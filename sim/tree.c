/* Treaps: search trees by key that are heaps by a random priority. */
#include "tree.h"

static int compare(const sim_node *a, const sim_node *b)
{
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    return a->second < b->second ? -1 : a->second > b->second;
}

/* Trees are used with sim.lock held, so one sequence serves all. */
static uint32_t next_priority(void)
{
    static uint32_t state = 2463534242u;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

/* Parts `root` into what comes before `node` and what comes after it. */
static void split(sim_node *root, const sim_node *node, sim_node **before, sim_node **after)
{
    while (root) {
        if (compare(root, node) < 0) {
            *before = root;
            before = &root->right;
            root = root->right;
        } else {
            *after = root;
            after = &root->left;
            root = root->left;
        }
    }
    *before = *after = NULL;
}

void sim_tree_insert(sim_node **root, sim_node *node)
{
    node->priority = next_priority();
    while (*root && (*root)->priority >= node->priority)
        root = compare(node, *root) < 0 ? &(*root)->left : &(*root)->right;
    split(*root, node, &node->left, &node->right);
    *root = node;
}

void sim_tree_remove(sim_node **root, sim_node *node)
{
    while (*root && *root != node)
        root = compare(node, *root) < 0 ? &(*root)->left : &(*root)->right;
    if (!*root)
        return;
    sim_node *before = node->left, *after = node->right;
    while (before && after) {
        if (before->priority >= after->priority) {
            *root = before;
            root = &before->right;
            before = before->right;
        } else {
            *root = after;
            root = &after->left;
            after = after->left;
        }
    }
    *root = before ? before : after;
}

sim_node *sim_tree_at_or_below(sim_node *root, uint64_t key)
{
    sim_node *found = NULL;
    while (root) {
        if (root->key <= key) {
            found = root;
            root = root->right;
        } else {
            root = root->left;
        }
    }
    return found;
}

sim_node *sim_tree_at_or_above(sim_node *root, uint64_t key)
{
    sim_node *found = NULL;
    while (root) {
        if (root->key >= key) {
            found = root;
            root = root->left;
        } else {
            root = root->right;
        }
    }
    return found;
}

void sim_tree_each(sim_node *root, void (*visit)(sim_node *node, void *argument), void *argument)
{
    if (!root)
        return;
    sim_tree_each(root->left, visit, argument);
    sim_node *right = root->right;
    visit(root, argument); /* may free the node */
    sim_tree_each(right, visit, argument);
}
