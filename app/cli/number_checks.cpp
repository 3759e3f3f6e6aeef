#include "number_checks.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace suyang::cli {

namespace {

template <typename Number>
bool reads(const std::string &text, Number &number)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end;
}

bool isWritten(const CLI::Option &option)
{
    return option.check_lname("out") || option.check_lname("covariance");
}

} // namespace

CLI::Validator numberIn(double least, double most)
{
    return {[least, most](const std::string &text) -> std::string {
                double number = 0.0;
                if (reads(text, number) && number >= least && number <= most)
                    return {};
                if (least < 0.0 && most >= std::numeric_limits<double>::max())
                    return "\"" + text + "\" is no finite number";
                if (most >= std::numeric_limits<double>::max())
                    return "\"" + text + "\" is no number above 0";
                return "\"" + text + "\" is no number from " + CLI::detail::to_string(least)
                    + " to " + CLI::detail::to_string(most);
            },
        "NUMBER"};
}

CLI::Validator seedNumber()
{
    return {[](const std::string &text) -> std::string {
                std::uint64_t number = 0;
                return reads(text, number)
                    ? std::string()
                    : "\"" + text + "\" is no whole number from 0 to 18446744073709551615";
            },
        "SEED"};
}

void readStandardInputOnce(const CLI::App &command)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : command.get_options()) {
        if (!isWritten(*option) && std::ranges::count(option->results(), "-") > 0)
            names.push_back(option->get_name());
    }
    if (names.size() > 1)
        throw CLI::ValidationError(
            names[0] + " and " + names[1] + " cannot both come from standard input");
}

} // namespace suyang::cli
