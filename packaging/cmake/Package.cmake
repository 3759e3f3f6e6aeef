# Installation and the Debian package (`./dev package`). Plug-ins are loaded at run time, so
# dpkg-shlibdeps does not see them and they are named by hand.
install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/suyang.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app-icon.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME suyang.svg)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME suyang)
set(CPACK_PACKAGE_CONTACT "Suyang developers <suyang@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Honest self-assessment of digital literacy")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "An adaptive test over four dimensions in Chinese and English, a literacy profile\n that shows how sure it is, and a learning path. Works offline.")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
