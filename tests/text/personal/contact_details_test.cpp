#include "text/personal/contact_details.hpp"

#include "support/each.hpp"

using dialogg::support::check_each;
using dialogg::support::check_none;
using dialogg::text::is_email_address;
using dialogg::text::is_phone_number;

TEST_CASE("is_email_address: one address, and nothing besides") {
  check_each({"kari@kommune.no", "kari.nordmann+post@sub.kommune.example.no", "bjørn@kommune.no"},
             is_email_address);
  check_none({"", "kari", "kari@", "@kommune.no", "kari@kommune", "kari kommune.no", "kari@kommune.no.",
              "Kari <kari@kommune.no>", "kari@kommune.no, ola@kommune.no", "kari@@kommune.no"},
             is_email_address);
}

TEST_CASE("is_phone_number: short, Norwegian and foreign numbers, however they are grouped") {
  check_each({"113", "02800", "70162000", "70 16 20 00", "+47 701 62 000", "004670162000", "(08) 123-45 67",
              "+46 (0)8 123.45.67"},
             is_phone_number);
  check_none({"", "+", "12", "1234567890123456", "ring 70162000", "70162000 eller 70162001x", "-70162000",
              "70+162000", "()"},
             is_phone_number);
}
