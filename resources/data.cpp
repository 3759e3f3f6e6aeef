// A library needs a source file; the contents are the resources themselves.
namespace suyang {
}
