// Nothing but a precompiled header comes of this program: see tests/CMakeLists.txt.
int main() {}
