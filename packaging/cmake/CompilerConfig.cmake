# One place for the language level, warnings and Qt strictness.
# Every target of ours links `compiler_config` PRIVATE; nothing else sets flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

add_library(compiler_config INTERFACE)
target_compile_options(compiler_config INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op>)
target_compile_definitions(compiler_config INTERFACE
    SUYANG_VERSION="${PROJECT_VERSION}"
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS)

# A hundred test programs are linked from the same libraries: lld needs a sixth of the time, and
# with the debug information left in the .dwo files beside the objects they take a tenth of the
# disk. The index replaces gcc's tables of names, which are larger than the programs.
find_program(SUYANG_LLD ld.lld)
if(SUYANG_LLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-gsplit-dwarf)
    add_link_options(-fuse-ld=lld -Wl,--gdb-index)
endif()

# suyang_add_layer(<name> [DEPENDS ...] [PRIVATE_DEPENDS ...] [QT ...] SOURCES ... HEADERS ...)
# A static library whose public headers live in include/<name>/ and whose private ones stay in
# src/. DEPENDS and QT are the *whole* list of things this layer may include.
# PRECOMPILE spares the compiler reading the same large headers once a source; every source still
# includes what it uses.
function(suyang_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" ""
        "DEPENDS;PRIVATE_DEPENDS;QT;PRIVATE_QT;PRECOMPILE;SOURCES;HEADERS")
    add_library(suyang_${name} STATIC ${arg_SOURCES})
    add_library(suyang::${name} ALIAS suyang_${name})
    target_sources(suyang_${name} PUBLIC FILE_SET HEADERS
        BASE_DIRS include FILES ${arg_HEADERS})
    list(TRANSFORM arg_DEPENDS PREPEND suyang::)
    list(TRANSFORM arg_PRIVATE_DEPENDS PREPEND suyang::)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    list(TRANSFORM arg_PRIVATE_QT PREPEND Qt6::)
    target_link_libraries(suyang_${name}
        PUBLIC ${arg_DEPENDS} ${arg_QT}
        PRIVATE compiler_config ${arg_PRIVATE_DEPENDS} ${arg_PRIVATE_QT})
    if(arg_PRECOMPILE)
        target_precompile_headers(suyang_${name} PRIVATE ${arg_PRECOMPILE})
    endif()
endfunction()
