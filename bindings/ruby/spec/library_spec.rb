# frozen_string_literal: true

require "fileutils"
require "open3"
require "tmpdir"

# Which library is loaded, and what is said where it cannot be.
RSpec.describe OpenTokSDK::Library do
  def loaded(environment, lib = File.expand_path("../lib", __dir__))
    program = "require 'opentok_sdk'; print OpenTokSDK::Library.path"
    output, = Open3.capture2e(environment, RbConfig.ruby, "-I", lib, "-e", program)
    output
  end

  it "is the one that is named" do
    expect(loaded({ "OPENTOK_SDK_LIBRARY" => described_class.path })).to eq(described_class.path)
  end

  it "is asked for where there is none" do
    Dir.mktmpdir do |folder|
      FileUtils.cp_r(File.expand_path("../lib", __dir__), folder)
      said = loaded({ "OPENTOK_SDK_LIBRARY" => nil }, File.join(folder, "lib"))
      expect(said).to include("LoadError", "no native library for #{described_class.platform}", "OPENTOK_SDK_LIBRARY")
    end
  end

  it "says why it cannot be loaded" do
    Dir.mktmpdir do |folder|
      broken = File.join(folder, "broken.so")
      File.write(broken, "no library")
      expect(loaded({ "OPENTOK_SDK_LIBRARY" => broken })).to include("LoadError", broken).and match(/too short|invalid|not a/)
      expect(loaded({ "OPENTOK_SDK_LIBRARY" => "/nowhere.so" })).to include("LoadError", "/nowhere.so", "No such file")
    end
  end
end
