# espeak-ng::espeak-ng, the speech synthesizer in process. Debian: libespeak-ng-dev.
find_path(espeak-ng_INCLUDE_DIR espeak-ng/speak_lib.h)
find_library(espeak-ng_LIBRARY espeak-ng)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(espeak-ng REQUIRED_VARS espeak-ng_LIBRARY espeak-ng_INCLUDE_DIR)
if(espeak-ng_FOUND AND NOT TARGET espeak-ng::espeak-ng)
    add_library(espeak-ng::espeak-ng UNKNOWN IMPORTED)
    set_target_properties(espeak-ng::espeak-ng PROPERTIES
        IMPORTED_LOCATION "${espeak-ng_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${espeak-ng_INCLUDE_DIR}")
endif()
