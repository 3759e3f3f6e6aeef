// A library needs a source file; the contents are the compiled translations.
namespace suyang {
}
