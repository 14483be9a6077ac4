"use strict";

module.exports = require("opentok-sdk/legacy");
