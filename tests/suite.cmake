# Every test of the suite; one executable per tested class.
suyang_add_test(assessment_bank/engine/tst_adaptive_test suyang::engine)
suyang_add_test(assessment_bank/engine/tst_allocation suyang::engine)
suyang_add_test(assessment_bank/engine/tst_catr_traces suyang::engine)
suyang_add_test(assessment_bank/engine/tst_mirtcat_traces suyang::engine)
suyang_add_test(assessment_bank/engine/tst_choice_chance suyang::engine)
suyang_add_test(assessment_bank/engine/tst_classification suyang::engine)
suyang_add_test(assessment_bank/engine/tst_expected_response suyang::engine)
suyang_add_test(assessment_bank/engine/tst_exposure_control suyang::engine)
suyang_add_test(assessment_bank/engine/tst_extremes suyang::engine)
suyang_add_test(assessment_bank/engine/tst_six_dimensions suyang::engine)
suyang_add_test(assessment_bank/engine/tst_information_index suyang::engine)
suyang_add_test(assessment_bank/engine/tst_response_time suyang::engine)
suyang_add_test(assessment_bank/engine/tst_selection_explanation suyang::engine)
suyang_add_test(assessment_bank/simulation/tst_study suyang::simulation)
suyang_add_test(assessment_bank/engine/tst_grid_eap suyang::engine)
suyang_add_test(assessment_bank/engine/tst_item_derivatives suyang::engine)
suyang_add_test(assessment_bank/engine/tst_item_model suyang::engine)
suyang_add_test(assessment_bank/engine/tst_joint_mode suyang::engine)
suyang_add_test(assessment_bank/engine/tst_joint_posterior suyang::engine)
suyang_add_test(assessment_bank/engine/tst_point_estimate suyang::engine)
suyang_add_test(assessment_bank/engine/tst_selection_criterion suyang::engine)
suyang_add_test(assessment_bank/measurement_files/tst_csv_reader suyang::measurement_files)
suyang_add_test(assessment_bank/measurement_files/tst_measurement_files suyang::measurement_files)
suyang_add_test(tools/bank_study/tst_bank_study suyang::bank_study)
suyang_add_test(tools/bank_study/tst_svg_plot suyang::bank_study)
suyang_add_test(app/session/tst_assessment suyang::session)
suyang_add_test(app/session/tst_learning_path suyang::session)
suyang_add_test(app/session/tst_literacy_profile suyang::session)
suyang_add_test(app/session/tst_practice suyang::session)
suyang_add_test(app/session/tst_rapid_answers suyang::session)
suyang_add_test(app/session/tst_scenario_attempt suyang::session)
suyang_add_test(app/session/tst_replay_attempt suyang::session)
suyang_add_test(app/session/tst_replay_difference suyang::session)
suyang_add_test(app/wording/tst_choice_words suyang::wording suyang::translations)
foreach(test IN ITEMS tst_audio_speaker tst_espeak_synthesizer tst_pronunciation tst_sentences)
    suyang_add_test(app/speech/${test} suyang::speech)
endforeach()
include(${CMAKE_CURRENT_LIST_DIR}/assessment_bank/assembly/CMakeLists.txt)
include(${CMAKE_CURRENT_LIST_DIR}/assessment_bank/calibration/CMakeLists.txt)
include(${CMAKE_CURRENT_LIST_DIR}/assessment_bank/bank/CMakeLists.txt)
include(${CMAKE_CURRENT_LIST_DIR}/assessment_bank/item_analysis/CMakeLists.txt)
include(${CMAKE_CURRENT_LIST_DIR}/app/storage/CMakeLists.txt)
include(${CMAKE_CURRENT_LIST_DIR}/app/cli/CMakeLists.txt)
include(${CMAKE_CURRENT_LIST_DIR}/ui/CMakeLists.txt)

add_test(NAME quality/layers
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/quality/check_layers.py
        ${PROJECT_SOURCE_DIR})
add_test(NAME quality/layers_are_enforced
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/quality/plant_violations.py
        ${PROJECT_SOURCE_DIR} ${CMAKE_CXX_COMPILER})
add_test(NAME quality/packages
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/quality/check_packages.py
        ${PROJECT_SOURCE_DIR})
add_test(NAME quality/texts
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/quality/check_texts.py
        ${PROJECT_SOURCE_DIR})
add_test(NAME quality/translations
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/quality/check_translations.py
        ${PROJECT_SOURCE_DIR})
