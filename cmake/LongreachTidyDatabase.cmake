# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DFROM=compile_commands.json -DTO=... -P: the compile database without precompiled headers,
# which clang-tidy cannot read when another compiler made them.
file(READ "${FROM}" database)
string(REGEX REPLACE " -Winvalid-pch| -include [^ \"]*cmake_pch\\.hxx" "" database "${database}")
file(WRITE "${TO}" "${database}")
