# frozen_string_literal: true

# What was generated is what is loaded: the manifest against methods, their parameters, models and enumerations.
RSpec.describe "surface" do
  surface = JSON.parse(File.read(File.join(Server::ROOT, "core/surface.json")))
  types = surface["types"]

  def snake(name)
    name.gsub(/[A-Z]/) { |letter| "_#{letter.downcase}" }.to_sym
  end

  surface["operations"].each do |operation|
    it "has #{operation["name"]}" do
      request = types[operation["request"]["$ref"].split("/").last]
      required = request.fetch("required", [])
      expected = request.fetch("properties", {}).keys.map { |name| [required.include?(name) ? :req : :key, snake(name)] }
      method = OpenTokSDK::Client.instance_method(operation["name"])
      expect(method.parameters).to match_array(expected)
      pages = operation["pages"]
      next unless pages

      expect(OpenTokSDK::Client.instance_method(pages).parameters).to eq(method.parameters)
    end
  end

  it "has each kind of error" do
    expect(OpenTokSDK::Error::CLASSES.keys).to eq(surface["errorKinds"])
    OpenTokSDK::Error::CLASSES.each { |kind, one| expect([one.new("x").kind, one.superclass]).to eq([kind, OpenTokSDK::Error]) }
  end

  it "has each type" do
    requests = surface["operations"].map { |operation| operation["request"]["$ref"].split("/").last }
    (types.keys - requests).each do |name|
      type = OpenTokSDK.const_get(name)
      if types[name]["oneOf"]
        texts = types[name]["oneOf"].map { |value| value["const"] }
        expect(type.constants.map { |one| type.const_get(one) }).to match_array(texts)
      else
        expect(type::FIELDS.values.map(&:first)).to match_array(types[name]["properties"].keys)
      end
    end
  end

  it "has a signature for each public method" do
    signatures = File.read(File.join(__dir__, "../sig/opentok_sdk/generated.rbs"))
    OpenTokSDK::Operations.public_instance_methods.each { |name| expect(signatures).to include("def #{name}: (") }
  end
end
