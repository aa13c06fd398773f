// People type what stands on their card: "0417 2283". The account is named without blanks, so a name made of digits and
// blanks loses the blanks before it is sent; a one-time code typed in two groups likewise.
const onlyDigitsAndBlanks = /^[\d\s]+$/;

document.addEventListener("submit", (event) => {
  for (const name of ["username", "otp", "totp"]) {
    const field = event.target.elements.namedItem(name);
    if (field instanceof HTMLInputElement && onlyDigitsAndBlanks.test(field.value)) {
      field.value = field.value.replace(/\s+/g, "");
    }
  }
});
