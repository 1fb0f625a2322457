#include "text/personal/contact_details.hpp"

#include <doctest/doctest.h>

using dialogg::text::is_email_address;
using dialogg::text::is_phone_number;

TEST_CASE("is_email_address: one address, and nothing besides") {
  for (const char* address :
       {"kari@kommune.no", "kari.nordmann+post@sub.kommune.example.no", "bjørn@kommune.no"})
    CHECK_MESSAGE(is_email_address(address), address);
  for (const char* other :
       {"", "kari", "kari@", "@kommune.no", "kari@kommune", "kari kommune.no", "kari@kommune.no.",
        "Kari <kari@kommune.no>", "kari@kommune.no, ola@kommune.no", "kari@@kommune.no"})
    CHECK_FALSE_MESSAGE(is_email_address(other), other);
}

TEST_CASE("is_phone_number: short, Norwegian and foreign numbers, however they are grouped") {
  for (const char* number : {"113", "02800", "70162000", "70 16 20 00", "+47 701 62 000", "004670162000",
                             "(08) 123-45 67", "+46 (0)8 123.45.67"})
    CHECK_MESSAGE(is_phone_number(number), number);
  for (const char* other : {"", "+", "12", "1234567890123456", "ring 70162000", "70162000 eller 70162001x",
                            "-70162000", "70+162000", "()"})
    CHECK_FALSE_MESSAGE(is_phone_number(other), other);
}
