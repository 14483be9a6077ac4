/** @type {import('next').NextConfig} */
export default {
  // Native code is loaded, not bundled.
  serverExternalPackages: ['opentok-sdk'],
}
