# frozen_string_literal: true

# What was generated is what is loaded: the manifest against methods, their parameters, models and enumerations.
RSpec.describe "surface" do
  surface = JSON.parse(File.read(File.join(Server::ROOT, "core/surface.json")))
  types = surface["types"]

  surface["operations"].each do |operation|
    it "has #{operation["name"]}" do
      request = types[operation["request"]["$ref"].split("/").last]
      required = request.fetch("required", [])
      expected = request.fetch("properties", {}).keys.map { |name| [required.include?(name) ? :req : :key, snake(name).to_sym] }
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

  it "spells methods and fields in snake_case" do
    fields = types.keys.filter_map { |name| OpenTokSDK.const_get(name) if OpenTokSDK.const_defined?(name, false) }
    fields = fields.flat_map { |type| type.const_defined?(:FIELDS) ? type::FIELDS.keys : [] }
    names = OpenTokSDK::Operations.public_instance_methods + fields
    expect(names.size).to be > 200
    expect(names.grep_v(/\A[a-z][a-z0-9_]*\z/)).to eq([])
  end

  it "has signatures that hold together, for each public method" do
    begin
      require "rbs"
      require "rbs/cli"
    rescue LoadError
      skip "skipped: the gem `rbs` is not here"
    end
    folder = Pathname(File.expand_path("../sig", __dir__))
    RBS::CLI.new(stdout: StringIO.new, stderr: $stderr).run(["-I", folder.to_s, "validate", "--silent"])
    loader = RBS::EnvironmentLoader.new
    loader.add(path: folder)
    types = RBS::DefinitionBuilder.new(env: RBS::Environment.from_loader(loader).resolve_type_names)
    namespace = RBS::Namespace("::OpenTokSDK::")
    %i[Client Error Model ResponseInfo].each do |name|
      signed = types.build_instance(RBS::TypeName.new(name: name, namespace: namespace)).methods.keys
      ancestors = OpenTokSDK.const_get(name).ancestors - Object.ancestors
      # What is marked as private in the documentation has none.
      methods = ancestors.flat_map { |part| part.public_instance_methods(false) } - %i[errno to_wire]
      expect(methods - signed).to eq([])
    end
  end
end
