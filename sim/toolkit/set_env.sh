# Source this file: programs started afterwards use the simulated Atlas in the place of CANN.
if [ -n "${BASH_SOURCE:-}" ]; then
    ASCEND_TOOLKIT_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
elif [ -n "${ZSH_VERSION:-}" ]; then
    ASCEND_TOOLKIT_HOME=$(cd "$(dirname "${(%):-%x}")" && pwd)
elif [ -z "${ASCEND_TOOLKIT_HOME:-}" ] || [ ! -e "$ASCEND_TOOLKIT_HOME/set_env.sh" ]; then
    echo "set_env.sh: this shell does not tell where the file is; set ASCEND_TOOLKIT_HOME to its folder first" >&2
    return 1
fi
export ASCEND_TOOLKIT_HOME
export ASCEND_HOME_PATH="$ASCEND_TOOLKIT_HOME"
export ASCEND_OPP_PATH="$ASCEND_TOOLKIT_HOME/opp"
export ASCEND_AICPU_PATH="$ASCEND_TOOLKIT_HOME"
# What devices are seen to give, and some programs rely on; CANN promises 64.
export ACLNN_SIM_ALIGNMENT="${ACLNN_SIM_ALIGNMENT:-512}"
export LD_LIBRARY_PATH="$ASCEND_TOOLKIT_HOME/lib64${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
