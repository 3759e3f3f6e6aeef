#pragma once

#include "base/error.h"

#include <cassert>
#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace suyang {

/// Either a value or an Error. The member names are those of std::expected, so that the day the
/// tool chain has it (GCC 13 and clang 19 or newer) this class becomes an alias.
// NOLINTBEGIN(readability-identifier-naming, google-explicit-constructor)
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// REQUIRES: has_value()
    const T &value() const & { return checked(std::get_if<0>(&m_state)); }
    T &value() & { return checked(std::get_if<0>(&m_state)); }
    T &&value() && { return std::move(checked(std::get_if<0>(&m_state))); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// REQUIRES: !has_value()
    const Error &error() const { return checked(std::get_if<1>(&m_state)); }

    /// Calls `next(value)` on success and hands the error on otherwise.
    template <std::invocable<T> F>
    auto and_then(F &&next) && -> std::invoke_result_t<F, T>
    {
        if (!has_value())
            return error();
        return std::forward<F>(next)(std::move(*this).value());
    }

private:
    template <typename U>
    static U &checked(U *alternative)
    {
        assert(alternative && "Result: value() on an error, or error() on a value");
        return *alternative;
    }

    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_error.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// REQUIRES: !has_value()
    const Error &error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, Error> m_error;
};
// NOLINTEND(readability-identifier-naming, google-explicit-constructor)

} // namespace suyang
